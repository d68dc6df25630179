/** Look of characters; sizes in points. */
export type Look = { size: number; bold: boolean; italic: boolean }

/**
 * Characters of one look. A tab begins a new piece, a line feed a new line; `link` is the address
 * behind them.
 */
export type Span = Look & { text: string; link?: string }

/** Spans that begin at one place: a paragraph has one part, a row of a table one for each cell. */
export type Part = { x: number; spans: readonly Span[] }

/** A paragraph as a reader of a format without pages sees it. Lengths are points. */
export type Paragraph = {
  parts: readonly Part[]
  /** Tab stops, measured as `x` is. */
  stops: readonly number[]
  /** Space above and below. */
  before: number
  after: number
  bullet: boolean
  /**
   * Whether it goes on with the list item above it; undefined where the format does not tell, so that its indent
   * does.
   */
  continues?: boolean
  /** Heading level, 0 for none. */
  level: number
  /** A rule is drawn right above or below it. */
  ruled: boolean
  /** Beside the text, as a note or a page footer is. */
  aside?: boolean
  /** Which stream it belongs to; 0 is the main one. */
  stream: number
}

/** A whole file of paragraphs, in reading order. Empty ones are space. */
export type Flow = {
  paragraphs: readonly Paragraph[]
  /** Points; what is not known is A4. */
  pageWidth: number
  pageHeight: number
  /** Language that the file claims (BCP 47), or empty. */
  language: string
}

/** Properties that most paragraphs have. */
export const plainParagraph: Omit<Paragraph, 'parts'> = {
  stops: [],
  before: 0,
  after: 0,
  bullet: false,
  level: 0,
  ruled: false,
  stream: 0,
}

/** Tab stops of a paragraph that are read. */
export const maxStops = 60

export const a4 = { width: 595, height: 842 }
