import { hasRightToLeft } from '@/lib/language/unicode/direction'
import { arrangeTable } from '../flow/arrange-table'
import type { Cell, Paragraph, Span } from '../flow/flow-types'
import { importLimits } from '../import-limits'
import { decodeBytes } from './code-pages'
import { type GroupState, initialParagraph, makeParagraph, type ParagraphState } from './state'

/** A multiple of the limit on lines: empty paragraphs are spacing, and can be many. */
const maxParagraphs = 4 * importLimits.lines

/** Maximum size in points of text that nobody can read. */
const tinySize = 2

/** Maximum columns of a table. */
const maxColumns = 60

/** Collects RTF content: characters into paragraphs, paragraphs into cells, rows into tables. */
export function createRtfFlow() {
  let paragraphs: Paragraph[] = []
  /** Counts beyond the limit without collecting, so that the excess is reported. */
  let count = 0
  let bytes: number[] = []
  let bytesLook: GroupState | null = null
  let spans: Span[] = []
  let state: ParagraphState = initialParagraph()
  let bullet = false
  let size = 12
  let streams = 0
  let isComplex = false
  /** The open table: finished rows, cells of the row, paragraphs of the cell. */
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
    // Spaces and digits take the style of the letters before them.
    if (/\p{L}/u.test(text)) isComplex = hasRightToLeft(text)
    const look = isComplex ? { ...own, ...own.complex } : own
    size = look.size
    spans.push({
      text,
      size: look.size,
      // Capitals emphasise a line like bold; the text itself is unchanged.
      bold: look.bold || look.capitals,
      italic: look.italic,
      ...(look.link ? { link: look.link } : {}),
      ...(look.hidden || look.struck || look.size <= tinySize ? { unseen: true } : {}),
      ...(look.raised ? { raised: true } : {}),
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
    /** Returns the state of the current paragraph. */
    paragraph: () => state,
    resetParagraph() {
      state = initialParagraph()
    },
    /** Adds decoded characters. */
    put(text: string, look: GroupState) {
      flushBytes()
      put(text, look)
    },
    /** Adds a byte in its code page; a character may take several. */
    putByte(byte: number, look: GroupState) {
      if (bytesLook !== look) flushBytes()
      bytesLook = look
      bytes.push(byte)
    },
    flushBytes,
    endParagraph,
    /** Marks the paragraph as a list item. */
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
    /** Returns all paragraphs in reading order; null if over the limit. */
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
