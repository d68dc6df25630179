import { arrangeTable } from '../flow/arrange-table'
import type { Cell, Frame, Paragraph } from '../flow/flow-types'
import { spanOf } from '../flow/merged-cells'
import { placeFrames } from '../flow/place-frames'
import type { XmlElement } from '../xml/parse-xml'
import type { OdtContext } from './context'
import { readInline } from './read-inline'
import { pointsOf } from './read-styles'

/** Reads the place of a `draw:frame` or shape (OpenDocument 1.3 part 3, 10.4.2). */
function readFrame({ attributes }: XmlElement, { styles, page }: OdtContext): Frame {
  const anchor = attributes['anchor-type'] ?? 'paragraph'
  const { across, acrossFrom, downFrom } = styles('graphic', attributes['style-name'])
  const width = pointsOf(attributes.width) ?? 0
  const [x, y] = [pointsOf(attributes.x), pointsOf(attributes.y)]
  const isOn = (from: string | undefined) => (from ?? anchor).startsWith('page')
  const aligned = page.left + (page.width - width) * (across === 'center' ? 0.5 : 1)
  const isAligned = /^(?:center|right|outside)$/.test(across ?? '')
  return {
    x: isAligned ? aligned : (x ?? 0) + (isOn(acrossFrom) ? 0 : page.left),
    y: y ?? 0,
    width,
    height: pointsOf(attributes.height) ?? 0,
    isOnPage: isOn(downFrom),
    isPlaced: anchor !== 'as-char' && (x !== undefined || isAligned) && y !== undefined,
  }
}

/** Indent of a list level, in points. */
const listIndent = 18

function levelOf(element: XmlElement, level: number, isTitle: boolean, lowered: number): number {
  if (isTitle) return 1
  const own =
    element.name === 'h' ? Number.parseInt(element.attributes['outline-level'] ?? '1', 10) : 0
  const outline = own || level
  return outline > 0 ? Math.min(6, outline + lowered) : 0
}

/** `continues`: whether it continues the list item above. */
type Standing = { bullet: boolean; continues: boolean }

function readParagraph(
  element: XmlElement,
  context: OdtContext,
  { bullet, continues }: Standing,
): Paragraph[] {
  const look = context.styles('paragraph', element.attributes['style-name'])
  const { spans, boxes } = readInline(element, look, context)
  const { left = 0, firstLine = 0, before = 0, after = 0, stops = [], ruled = false } = look
  const size = look.size ?? 12
  const paragraph: Paragraph = {
    parts: [
      {
        x: context.left + left + (bullet ? 0 : firstLine),
        spans: spans.length > 0 ? spans : [{ text: '', size, bold: false, italic: false }],
      },
    ],
    stops: stops.map((stop) => context.left + left + stop),
    before,
    after,
    bullet,
    ...(bullet ? { list: { id: context.list, depth: context.listLevel } } : {}),
    continues,
    level: levelOf(element, look.level ?? 0, look.isTitle === true, context.lowered),
    ruled,
    stream: 0,
  }
  return [...boxes.flatMap((box) => readBox(box, context)), paragraph]
}

/** Reads a frame or shape; one within it keeps its own place. */
function readBox(box: XmlElement, context: OdtContext): Paragraph[] {
  const frame = readFrame(box, context)
  const width = frame.width || context.width
  const inside = { ...context, isOnColor: true, left: frame.x, width }
  return readBlocks(box, inside).map((one) => ({ ...one, frame: one.frame ?? frame }))
}

const isText = ({ name }: XmlElement) => name === 'p' || name === 'h'

function readList(list: XmlElement, context: OdtContext): Paragraph[] {
  const listStyle = list.attributes['style-name'] ?? context.listStyle
  const listLevel = context.listLevel + 1
  // A list that is nested in another one is a part of it.
  const name = context.listLevel === 0 ? (listStyle ?? '') : context.list
  const inside = { ...context, list: name, listStyle, listLevel, left: context.left + listIndent }
  const hasSign = context.hasSign(listStyle, listLevel)
  return list.children.flatMap((item) => {
    if (item.name !== 'list-item') return readBlocks(item, inside)
    // Only the first paragraph of an item has the marker.
    const first = item.children.find(isText)
    const list = item.children.findIndex(({ name }) => name === 'list')
    return item.children.flatMap((child, at) => {
      if (!isText(child)) return readBlock(child, inside)
      const continues = hasSign && child !== first && (list < 0 || at < list)
      return readParagraph(child, inside, { bullet: hasSign && child === first, continues })
    })
  })
}

/** Maximum columns; more indicates an attack. */
const maxColumns = 60

const countOf = (text: string | undefined) => Math.min(maxColumns, spanOf(text))

/** Returns children with a name, also within row and column groups. */
const grouped = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) =>
    child.name === name
      ? [child]
      : /^table-(?:header-rows|rows|row-group|columns|header-columns|column-group)$/.test(
            child.name,
          )
        ? grouped(child, name)
        : [],
  )

function readTable(table: XmlElement, context: OdtContext): Paragraph[] {
  const widths = grouped(table, 'table-column')
    .slice(0, maxColumns)
    .flatMap(({ attributes }) => {
      const { columnWidth = 0 } = context.styles('table-column', attributes['style-name'])
      return Array<number>(countOf(attributes['number-columns-repeated'])).fill(columnWidth)
    })
  // Rows that the cell of a column still goes over.
  const open: number[] = []
  const rows = grouped(table, 'table-row').map((row): Cell[] => {
    // Covered cells are included, so that indexes are columns.
    const cells = row.children
      .filter(({ name }) => name === 'table-cell' || name === 'covered-table-cell')
      .slice(0, maxColumns)
    const even = context.width / Math.max(1, cells.length)
    const widthOf = (from: number, to: number) => {
      const stated = widths.slice(from, to).reduce((sum, one) => sum + one, 0)
      return stated > 0 ? stated : even * (to - from)
    }
    return cells.flatMap((cell, column): Cell[] => {
      const x = context.left + (column > 0 ? widthOf(0, column) : 0)
      if (cell.name !== 'table-cell') {
        const left = open[column] ?? 0
        open[column] = left - 1
        return left > 0 ? [{ x, width: 0, paragraphs: [], goesOn: true }] : []
      }
      open[column] = spanOf(cell.attributes['number-rows-spanned']) - 1
      const width = widthOf(column, column + countOf(cell.attributes['number-columns-spanned']))
      const inside = {
        ...context,
        left: x,
        width,
        listLevel: 0,
        listStyle: undefined,
        isOnColor: true,
      }
      const read = readBlocks(cell, inside)
      return [{ x, width, paragraphs: placeFrames(read, context.page, context.nextStream) }]
    })
  })
  return arrangeTable(rows, context.nextStream)
}

/** Elements whose content is not document text. */
const leftOut = new Set([
  'tracked-changes',
  'sequence-decls',
  'forms',
  'note-citation',
  'creator',
  'date',
  'creator-initials',
  'sender-initials',
  'image',
  'object',
])

function readBlock(element: XmlElement, context: OdtContext): Paragraph[] {
  if (leftOut.has(element.name)) return []
  if (isText(element)) return readParagraph(element, context, { bullet: false, continues: false })
  if (element.name === 'list') return readList(element, context)
  if (element.name === 'table') return readTable(element, context)
  if (element.name === 'frame' || element.name === 'custom-shape') return readBox(element, context)
  return readBlocks(element, context)
}

/** Reads the paragraphs and tables of a body, cell, header or text box, in order. */
export function readBlocks(element: XmlElement, context: OdtContext): Paragraph[] {
  return element.children.flatMap((child) => readBlock(child, context))
}
