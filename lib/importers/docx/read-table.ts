import { arrangeTable } from '../flow/arrange-table'
import type { Cell, Paragraph } from '../flow/flow-types'
import { childOf, childrenOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'
import type { WordContext } from './context'
import { pointsOf } from './read-properties'

type ReadBlocks = (element: XmlElement, context: WordContext) => Paragraph[]

/** Wrapper elements around rows and cells. */
const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag'])

/** Returns children with a name, also within content controls and other wrappers. */
function unwrapped(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === name) return [child]
    return wrappers.has(child.name) ? unwrapped(child, name) : []
  })
}

const isDeleted = (row: XmlElement) => childOf(row, 'trPr', 'del') !== undefined

/** Maximum columns; more indicates an attack. */
const maxColumns = 60

function spanOf(cell: XmlElement): number {
  const span = Number.parseInt(childOf(cell, 'tcPr', 'gridSpan')?.attributes.val ?? '1', 10)
  return Math.min(maxColumns, Math.max(1, span || 1))
}

/** Whether a cell continues the one above (vertical merge). */
function goesOn(cell: XmlElement): boolean {
  const merge = childOf(cell, 'tcPr', 'vMerge')
  return merge !== undefined && merge.attributes.val !== 'restart'
}

/**
 * Reads a table, also one used for layout.
 * @param readBlocks reads the content of a cell
 */
export function readTable(
  table: XmlElement,
  context: WordContext,
  readBlocks: ReadBlocks,
): Paragraph[] {
  const grid = childrenOf(childOf(table, 'tblGrid'), 'gridCol').map(
    ({ attributes }) => pointsOf(attributes.w) ?? 0,
  )
  const rows = unwrapped(table, 'tr').filter((row) => !isDeleted(row))
  const cells = rows.map((row) => {
    let column = 0
    let x = context.left
    const own = unwrapped(row, 'tc').slice(0, maxColumns)
    return own.map((cell): Cell => {
      const span = spanOf(cell)
      const byGrid = grid.slice(column, column + span).reduce((sum, one) => sum + one, 0)
      const stated = childOf(cell, 'tcPr', 'tcW')?.attributes
      const byCell = stated?.type === 'dxa' ? pointsOf(stated.w) : undefined
      const width = byCell || byGrid || context.width / own.length
      const inside = { ...context, left: x, width }
      column += span
      x += width
      if (goesOn(cell)) return { x: inside.left, width, paragraphs: [], goesOn: true }
      return { x: inside.left, width, paragraphs: readBlocks(cell, inside) }
    })
  })
  return arrangeTable(cells, context.nextStream)
}
