/** Text item of a page: `transform` as in pdf.js, whose last two numbers are its position. */
export type PlacedText = {
  str: string
  transform: readonly number[]
  width: number
  height: number
}

type Run = { text: string; x: number; y: number; end: number; height: number }

/**
 * Returns text as extracted without knowledge of columns: rows from the top, each from left to right over the full
 * width.
 *
 * @param sameRow maximum distance of baselines in a row, as a share of the line height
 */
export function textInRows(items: readonly PlacedText[], sameRow = 0.6): string {
  const runs = items
    .filter(({ str }) => str !== '')
    .map(({ str, transform, width, height }): Run => {
      const [x = 0, y = 0] = transform.slice(4)
      // A space of any width is one space.
      return { text: str.trim() || ' ', x, y, end: x + width, height: height || 10 }
    })
    .toSorted((a, b) => b.y - a.y || a.x - b.x)
  const rows: Run[][] = []
  for (const run of runs) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && first.y - run.y < Math.max(first.height, run.height) * sameRow)
      row.push(run)
    else rows.push([run])
  }
  return rows.flatMap((row) => rowText(row) || []).join('\n')
}

function rowText(row: readonly Run[]): string {
  const [first, ...rest] = row.toSorted((a, b) => a.x - b.x)
  let text = first?.text ?? ''
  let end = first?.end ?? 0
  for (const run of rest) {
    const isApart = run.x - end > run.height * 0.15 && !text.endsWith(' ')
    text += isApart ? ` ${run.text}` : run.text
    end = run.end
  }
  return text.replace(/ +/g, ' ').trim()
}
