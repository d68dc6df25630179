import type { CvLine, ReaderItem } from './types'

/**
 * Returns the lines of a CV that may support texts, the only ones that are sent to a reader: for bullets those of their
 * own entries, since other quotes are rejected; for any other text all of them.
 */
export function neededLines(
  lines: readonly CvLine[],
  items: readonly Pick<ReaderItem, 'kind' | 'entry'>[],
): readonly CvLine[] {
  if (!items.every(({ kind }) => kind === 'bullet')) return lines
  const entries = new Set(items.map(({ entry }) => entry))
  return lines.filter(({ entry }) => entries.has(entry))
}
