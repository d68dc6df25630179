import { hasRightToLeft } from '@/lib/language/unicode/direction'
import { arrangeTable, type Cell } from '../flow/arrange-table'
import type { Paragraph, Span } from '../flow/flow-types'
import { importLimits } from '../import-limits'
import { decodeBytes } from './code-pages'
import { type GroupState, initialParagraph, makeParagraph, type ParagraphState } from './state'

/** Empty ones are space, and there may be many. */
const maxParagraphs = 4 * importLimits.lines

/** Columns of a table at most. */
const maxColumns = 60

/** Collects what an RTF file shows: characters to paragraphs, paragraphs to cells, rows to tables. */
export function createRtfFlow() {
  let paragraphs: Paragraph[] = []
  /** More than are read are not collected; that there are more is told. */
  let count = 0
  let bytes: number[] = []
  let bytesLook: GroupState | null = null
  let spans: Span[] = []
  let state: ParagraphState = initialParagraph()
  let bullet = false
  let size = 12
  let streams = 0
  let isComplex = false
  /** The open table: rows that are done, cells of the row, paragraphs of the cell. */
  let rows: Cell[][] = []
  let cells: Paragraph[][] = []
  let inCell: Paragraph[] = []
  let edges: number[] = []

  const flushBytes = () => {
    if (bytes.length > 0 && bytesLook) put(decodeBytes(bytes, bytesLook.codePage), bytesLook)
    bytes = []
    bytesLook = null
  }
  const put = (text: string, own: GroupState) => {
    // Spaces and digits look as the letters before them.
    if (/\p{L}/u.test(text)) isComplex = hasRightToLeft(text)
    const look = isComplex ? { ...own, ...own.complex } : own
    size = look.size
    spans.push({
      text,
      size: look.size,
      // Capitals by style set a line off as weight does; the characters stay as they were typed.
      bold: look.bold || look.capitals,
      italic: look.italic,
      ...(look.link ? { link: look.link } : {}),
    })
  }
  const endTable = () => {
    if (rows.length === 0) return
    paragraphs = paragraphs.concat(arrangeTable(rows, () => ++streams))
    rows = []
  }
  const endParagraph = () => {
    flushBytes()
    const made = makeParagraph(state, spans, bullet, size)
    spans = []
    bullet = false
    if (++count > maxParagraphs) return
    if (state.inTable) inCell.push(made)
    else {
      endRow()
      endTable()
      paragraphs.push(made)
    }
  }
  const endCell = () => {
    endParagraph()
    if (cells.length < maxColumns) cells.push(inCell)
    inCell = []
  }
  const endRow = () => {
    if (inCell.length > 0) {
      cells.push(inCell)
      inCell = []
    }
    if (cells.length === 0) return
    const lefts = [0, ...edges]
    rows.push(
      cells.map((own, index): Cell => {
        const x = lefts[index] ?? 0
        const width = Math.max(0, (lefts[index + 1] ?? x) - x)
        const moved = own.map((one) => ({
          ...one,
          parts: one.parts.map((part) => ({ ...part, x: part.x + x })),
        }))
        return { x, width, paragraphs: moved }
      }),
    )
    cells = []
  }
  return {
    /** The state of the paragraph that is being collected. */
    paragraph: () => state,
    resetParagraph() {
      state = initialParagraph()
    },
    /** Characters that need no decoding. */
    put(text: string, look: GroupState) {
      flushBytes()
      put(text, look)
    },
    /** A byte in the code page of its look; several may be one character. */
    putByte(byte: number, look: GroupState) {
      if (bytesLook !== look) flushBytes()
      bytesLook = look
      bytes.push(byte)
    },
    flushBytes,
    endParagraph,
    /** A sign of a list stood before the paragraph. */
    markBullet() {
      bullet = true
    },
    endCell() {
      state.inTable = true
      endCell()
    },
    endRow,
    nextStream: () => ++streams,
    beginRow() {
      edges = []
    },
    addEdge(at: number) {
      if (edges.length < maxColumns) edges.push(at)
    },
    /** All paragraphs, in reading order; null for more than are read. */
    finish(): Paragraph[] | null {
      flushBytes()
      if (spans.length > 0) endParagraph()
      endRow()
      endTable()
      return count > maxParagraphs ? null : paragraphs
    },
  }
}

export type RtfFlow = ReturnType<typeof createRtfFlow>
