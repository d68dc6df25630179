import type { LineStatus } from '@/lib/resume/family/line-status'

/**
 * Returns the style of a field that follows another CV: a thin border at its start, since forced colours remove
 * backgrounds.
 */
export const lineLook = (line: LineStatus | null): string =>
  line === 'follows'
    ? "relative before:pointer-events-none before:absolute before:inset-y-0 before:-start-2 before:border-edge before:border-s-2 before:content-['']"
    : ''
