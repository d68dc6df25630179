/** Matches the delimiter row between a table's header and body. */
const delimiter = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/

/**
 * Converts a pipe table row to tab-separated cells; null for the delimiter row; other lines are
 * unchanged.
 */
export function readPipeRow(line: string): string | null {
  if (line.includes('|') && delimiter.test(line)) return null
  if (!/^\s*\|.*\|\s*$/.test(line)) return line
  const cells = line.trim().slice(1, -1).split('|')
  return cells.map((cell) => cell.trim()).join('\t')
}
