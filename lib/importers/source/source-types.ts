/** A rectangle in points (1/72 inch) from the page's top left corner. */
export type Box = { x: number; y: number; width: number; height: number }

/** A range of a line in one style; `from` and `to` are UTF-16 offsets in its text. */
export type Run = { from: number; to: number; size: number; bold: boolean; italic: boolean }

/** A segment of a line, separated by a gap, tab stop or cell border. */
export type Piece = { from: number; to: number; box: Box; runs: readonly Run[] }

/**
 * A line, or a paragraph in formats without lines. Its text is that of its pieces joined by tabs,
 * without the bullet.
 */
export type SourceLine = {
  /** Page number, from 1. */
  page: number
  text: string
  box: Box
  pieces: readonly Piece[]
  /** Whether a bullet, number or small drawn shape precedes it. */
  bullet: boolean
  /** Place of the item in a list of the file: the name of the list, and how deep the item is nested in it. */
  list?: { id: string; depth: number }
  /** Heading level given by the file (Word, HTML, Markdown, tags): 1 to 6, 0 for none. */
  level: number
  /**
   * Number (per page) of its tagged paragraph: lines of two blocks are never joined. Absent if
   * untagged.
   */
  block?: number
  /** Number (per page) of its list item, from tags, format or indent. */
  item?: number
  /** Whether it is printed in capitals, although it was not typed so. */
  caps?: true
  /** Whether a rule is drawn directly below or above it. */
  ruled?: boolean
  /** Whether it is a running header, page number or text along an edge, which is ignored. */
  running?: boolean
  /**
   * Whether it is outside the main text (a note, page footer or link target): not parsed, but
   * listed for the user to place.
   */
  aside?: boolean
  /** Number of its stream (column), read as a whole; the lowest is the main one. */
  stream: number
}

/** A link on characters, or on a drawing without any. */
export type SourceLink = { url: string; page: number; box: Box; slices: readonly Slice[] }

/** A range of a line: `line` is an index in the source's lines. */
export type Slice = { line: number; from: number; to: number }

/** The text extracted from a file, in reading order, before interpretation. */
export type SourceText = {
  /**
   * `pages`: lines with their positions, paragraphs wrapped. `flow`: a line is a paragraph; its box
   * gives only indent and order. `data`: a line is a value of a structured file, its first piece
   * the field's name.
   */
  layout: 'pages' | 'flow' | 'data'
  pages: readonly { width: number; height: number }[]
  lines: readonly SourceLine[]
  links: readonly SourceLink[]
  /** Language declared by the file (BCP 47), or empty. */
  language: string
  /** Whether most letters are right-to-left; boxes are then mirrored horizontally. */
  mirrored: boolean
}
