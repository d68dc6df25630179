import type { CvLine, ReaderItem } from './types'

/**
 * Returns the lines of a CV that texts may rest on, the only ones that a reader is sent: of bullets those of their own
 * entries, since no quote of another one is believed; of any other text all of them.
 */
export function neededLines(
  lines: readonly CvLine[],
  items: readonly Pick<ReaderItem, 'kind' | 'entry'>[],
): readonly CvLine[] {
  if (!items.every(({ kind }) => kind === 'bullet')) return lines
  const entries = new Set(items.map(({ entry }) => entry))
  return lines.filter(({ entry }) => entries.has(entry))
}
