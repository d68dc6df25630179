import type { PaperBox, PaperLine } from '@/lib/pdf/pdf-types'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** Range of a field's plain text, in UTF-16 units, that the preview marks: yellow or struck through. */
export type PaperMark = {
  address: FieldAddress
  start: number
  end: number
  look: 'new' | 'struck'
}

/** Document as the preview shows it, with words that are not sent. */
export type ShownDocument = {
  document: PaperDocument
  /** Fields whose text only asks for the person's own words. */
  grey: ReadonlySet<FieldAddress>
  marks: readonly PaperMark[]
}

/** Marked part of a printed line, in points from the top left corner of its page. */
export type MarkedPart = {
  look: PaperMark['look']
  x: number
  y: number
  width: number
  height: number
  baseline: number
}

function partOf(line: PaperLine, { start, end, look }: PaperMark): MarkedPart | null {
  const from = Math.max(0, start - line.start)
  const to = Math.min(line.text.length, end - line.start)
  if (from >= to || line.text.slice(from, to).trim() === '') return null
  const ends = [line.carets[from] ?? line.x, line.carets[to] ?? line.x + line.width]
  const x = Math.min(...ends)
  const { y, height, baseline } = line
  return { look, x, width: Math.max(...ends) - x, y, height, baseline }
}

/** Returns where the marks of a document are among the boxes of a page. */
export function markedParts(boxes: readonly PaperBox[], marks: readonly PaperMark[]): MarkedPart[] {
  return marks.flatMap((mark) =>
    boxes
      .filter(({ address }) => address === mark.address)
      .flatMap(({ lines }) => lines.map((line) => partOf(line, mark)))
      .filter((part) => part !== null),
  )
}
