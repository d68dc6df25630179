/** The line between the head of a table and its rows. */
const delimiter = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/

/**
 * A row of a table of bars as its cells with a tab between; null for the line below its head; any other
 * line stays as it is.
 */
export function readPipeRow(line: string): string | null {
  if (line.includes('|') && delimiter.test(line)) return null
  if (!/^\s*\|.*\|\s*$/.test(line)) return line
  const cells = line.trim().slice(1, -1).split('|')
  return cells.map((cell) => cell.trim()).join('\t')
}
