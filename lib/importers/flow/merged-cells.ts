import type { Cell, Row } from './flow-types'

/** Maximum rows of one cell; more indicates an attack. */
const maxRows = 200

/** Returns the number of rows or columns that an attribute states, at least 1. */
export const spanOf = (text: string | undefined): number =>
  Math.min(maxRows, Math.max(1, Number.parseInt(text ?? '1', 10) || 1))

/** Adds the places of cells that go over several rows to the rows below them. */
export function coverRows(rows: readonly (readonly Cell[])[]): Cell[][] {
  const open: number[] = []
  return rows.map((cells) => {
    const covered: Cell[] = []
    const skip = () => {
      for (let left = open[covered.length] ?? 0; left > 0; left = open[covered.length] ?? 0) {
        open[covered.length] = left - 1
        covered.push({ x: 0, width: 0, paragraphs: [], goesOn: true })
      }
    }
    for (const cell of cells) {
      skip()
      open[covered.length] = (cell.rows ?? 1) - 1
      covered.push(cell)
    }
    skip()
    return covered
  })
}

/** Returns the row of a record with the cells that go on from the row above: they hold the same. */
export function withMerged(row: Row, cells: readonly Cell[], above: Row): Row {
  const merged = cells.flatMap(({ goesOn, x }) =>
    goesOn ? (above.find(({ cell }) => Math.abs(cell.x - x) < 1) ?? []) : [],
  )
  return [...row, ...merged].sort((a, b) => a.cell.x - b.cell.x)
}
