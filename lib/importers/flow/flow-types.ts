/** Style of characters; sizes in points. */
export type Look = { size: number; bold: boolean; italic: boolean }

/**
 * Characters of one style. A tab starts a new piece, a line feed a new line; `link` is a URL.
 * `unseen`: nobody sees it, or its person struck it out; it is listed only. `raised`: superscript.
 */
export type Span = Look & { text: string; link?: string; unseen?: true; raised?: true }

/** Spans that start at one x: a paragraph has one part, a table row one per cell. */
export type Part = { x: number; spans: readonly Span[] }

/** A frame or text box. Lengths in points; a height of 0 is unknown. */
export type Frame = {
  x: number
  /** From the top of the page, or of the paragraph that anchors it. */
  y: number
  width: number
  height: number
  isOnPage: boolean
  /** Whether its place is known. */
  isPlaced: boolean
}

/** Name of a list of the file, and how deep an item is nested in it. */
export type ListPlace = { id: string; depth: number }

/** A paragraph of a format without pages. Lengths in points. */
export type Paragraph = {
  parts: readonly Part[]
  /** Tab stops, in the coordinates of `x`. */
  stops: readonly number[]
  /** Space above and below. */
  before: number
  after: number
  bullet: boolean
  /** Its place in a list of the file; absent where only the indent can show it. */
  list?: ListPlace
  /** Whether it continues the list item above; undefined if only the indent can show it. */
  continues?: boolean
  /** Heading level, 0 for none. */
  level: number
  /** A rule directly above or below it. */
  ruled: boolean
  /** Outside the main text, such as a note or page footer. */
  aside?: boolean
  /** Number of its stream (column or text box); 0 is the main text. */
  stream: number
  /** The frame that contains it, the same object for all of its paragraphs. */
  frame?: Frame
  /** Number of page breaks before it. */
  page?: number
}

/** A table cell; `x` and `width` in points, in the coordinates of its paragraphs. */
export type Cell = {
  x: number
  width: number
  paragraphs: readonly Paragraph[]
  /** Number of rows that it goes over, if more than one. */
  rows?: number
  /** Whether it belongs to the cell above, and so is empty itself. */
  goesOn?: true
}

/** A cell that is not empty, with its lines. */
export type FilledCell = { cell: Cell; lines: readonly Paragraph[] }

/** The filled cells of a table's row, from left to right. */
export type Row = readonly FilledCell[]

/** The paragraphs of a file in reading order. Empty ones represent vertical space. */
export type Flow = {
  paragraphs: readonly Paragraph[]
  /** Page size in points; A4 if unknown. */
  pageWidth: number
  pageHeight: number
  /** Language declared by the file (BCP 47), or empty. */
  language: string
}

/** Default properties of a paragraph. */
export const plainParagraph: Omit<Paragraph, 'parts'> = {
  stops: [],
  before: 0,
  after: 0,
  bullet: false,
  level: 0,
  ruled: false,
  stream: 0,
}

/** Maximum tab stops read per paragraph. */
export const maxStops = 60

export const a4 = { width: 595, height: 842 }
