import type { Paragraph, Span } from '../flow/flow-types'

/** State that a group inherits and may change for itself. */
export type GroupState = {
  bold: boolean
  italic: boolean
  capitals: boolean
  hidden: boolean
  size: number
  /** The same for letters that run from right to left, where the file says it. */
  complex: { bold?: boolean; italic?: boolean; size?: number }
  codePage: number
  /** The name of a symbol font; empty for any other. */
  font: string
  /** Bytes to pass over behind each Unicode character. */
  unicodeSkip: number
  /**
   * `text` is shown; `skip` is not; the others are read for what they say: fonts, styles, the
   * instruction of a field.
   */
  destination: 'text' | 'skip' | 'fonts' | 'styles' | 'instruction'
  link: string | undefined
}

/** Layout of the current paragraph; twips are points already. */
export type ParagraphState = {
  left: number
  firstLine: number
  before: number
  after: number
  stops: number[]
  level: number
  inTable: boolean
  ruled: boolean
}

export const initialGroup: GroupState = {
  bold: false,
  italic: false,
  capitals: false,
  hidden: false,
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
})

/** Makes the paragraph of what was collected. */
export function makeParagraph(
  state: ParagraphState,
  spans: readonly Span[],
  bullet: boolean,
  size: number,
): Paragraph {
  const { left, firstLine, before, after, stops, level, ruled } = state
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
    level,
    ruled,
    stream: 0,
  }
}
