/** A rectangle in points (1/72 inch) from the top left corner of its page. */
export type Box = { x: number; y: number; width: number; height: number }

/** Characters of a line that look the same; `from` and `to` are UTF-16 offsets in its text. */
export type Run = { from: number; to: number; size: number; bold: boolean; italic: boolean }

/** A part of a line that stands apart from its neighbours: behind a gap, a tab stop, in a cell. */
export type Piece = { from: number; to: number; box: Box; runs: readonly Run[] }

/**
 * One line as it stands, or one paragraph where a file has no lines. Its text is that of its pieces
 * with a tab between them, without the sign of a bullet.
 */
export type SourceLine = {
  /** From 1. */
  page: number
  text: string
  box: Box
  pieces: readonly Piece[]
  /** A sign, a number or a small drawn shape stood before it. */
  bullet: boolean
  /** The heading level that the file itself tells (Word, HTML, Markdown, tags): 1 to 6, 0 for none. */
  level: number
  /**
   * The paragraph that the file's tags say it is in, by a number of its page: lines of two are not one
   * text. Left out where nothing tells.
   */
  block?: number
  /** The item of a list that tags, a format or its indent say it is in, by a number of its page. */
  item?: number
  /** A drawn rule stands right below or above it. */
  ruled?: boolean
  /** It repeats on pages (a running header, a page number), or runs along an edge: no part of what is read on. */
  running?: boolean
  /**
   * It stands beside the text, as a note, a page footer or the address behind words do: no part of what is read on,
   * but listed until somebody places it.
   */
  aside?: boolean
  /**
   * Lines of one stream are read one after the other; a side column is a stream of its own. The
   * first is the main one.
   */
  stream: number
}

/** An address that lies behind characters, or behind a drawing where no characters are. */
export type SourceLink = { url: string; page: number; box: Box; slices: readonly Slice[] }

/** Characters of a line: `line` is an index in the source's lines. */
export type Slice = { line: number; from: number; to: number }

/** Everything that a reader saw in a file, in reading order, before anybody says what it means. */
export type SourceText = {
  /**
   * `pages`: lines with their true places, paragraphs broken over several. `flow`: a line is a whole
   * paragraph, and its box tells its indent and what stands above what, not where it is on paper.
   * `data`: a line is one value of a structured file, its first piece the name of the field.
   */
  layout: 'pages' | 'flow' | 'data'
  pages: readonly { width: number; height: number }[]
  lines: readonly SourceLine[]
  links: readonly SourceLink[]
  /** The language that the file itself claims (BCP 47), or empty. */
  language: string
  /** Most letters run from right to left; the boxes are mirrored, so that lines begin at the left. */
  mirrored: boolean
}
