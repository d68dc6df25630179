import type { ListPlace, Paragraph, Span } from '../flow/flow-types'

/** State that a group inherits and can change. */
export type GroupState = {
  bold: boolean
  italic: boolean
  capitals: boolean
  hidden: boolean
  /** Deleted by a tracked change. */
  deleted: boolean
  /** Struck out, which means deleted. */
  struck: boolean
  /** Superscript. */
  raised: boolean
  size: number
  /** The same for right-to-left text, if the file sets it. */
  complex: { bold?: boolean; italic?: boolean; size?: number }
  codePage: number
  /** Name of a symbol font; empty for other fonts. */
  font: string
  /** Number of fallback bytes to skip after a Unicode character. */
  unicodeSkip: number
  /** `text` is shown, `skip` is not; the others contain fonts, styles or a field's instruction. */
  /** `ascii`: a text that stands once more in Unicode; `form`, `choice`: a dropdown, and one of its entries. */
  destination: 'text' | 'skip' | 'fonts' | 'styles' | 'instruction' | 'ascii' | 'form' | 'choice'
  link: string | undefined
}

/** Layout of the current paragraph, in points. */
export type ParagraphState = {
  left: number
  firstLine: number
  before: number
  after: number
  stops: number[]
  level: number
  inTable: boolean
  ruled: boolean
  /** List that it is in, and how deep; an empty name for none. */
  list: ListPlace
}

export const initialGroup: GroupState = {
  bold: false,
  italic: false,
  capitals: false,
  hidden: false,
  deleted: false,
  struck: false,
  raised: false,
  size: 12,
  complex: {},
  codePage: 1252,
  font: '',
  unicodeSkip: 1,
  destination: 'text',
  link: undefined,
}

export const initialParagraph = (): ParagraphState => ({
  left: 0,
  firstLine: 0,
  before: 0,
  after: 0,
  stops: [],
  level: 0,
  inTable: false,
  ruled: false,
  list: { id: '', depth: 0 },
})

/** Builds a paragraph from the collected spans. */
export function makeParagraph(
  state: ParagraphState,
  spans: readonly Span[],
  bullet: boolean,
  size: number,
): Paragraph {
  const { left, firstLine, before, after, stops, level, ruled, list } = state
  const hanging = firstLine < 0 && !bullet ? [left] : []
  return {
    parts: [
      {
        x: left + (bullet ? 0 : firstLine),
        spans: spans.length > 0 ? spans : [{ text: '', size, bold: false, italic: false }],
      },
    ],
    stops: [...stops, ...hanging].sort((a, b) => a - b),
    before,
    after,
    bullet,
    ...(bullet && list.id !== '' ? { list } : {}),
    level,
    ruled,
    stream: 0,
  }
}
