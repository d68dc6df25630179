import type { Relationship } from './open-package'
import type { Numbering } from './read-numbering'
import type { Styles } from './read-styles'

/** State shared by the functions that read one part of a Word document. */
export type WordContext = {
  styles: Styles
  numbering: Numbering
  relationships: ReadonlyMap<string, Relationship>
  /** Left edge of the text, in points: a margin, or the edge of a cell. */
  left: number
  /** Maximum width of the text, in points. */
  width: number
  /** Offset of heading levels: 1 if the document has a title. */
  lowered: number
  /** Whether text may stand on a coloured background: in a table, text box, header or footer. */
  isOnColor: boolean
  /** Whether the text is the placeholder of a content control, such as "Click to enter text". */
  isPlaceholder: boolean
  /** Whether the paragraph is a heading by its style, and one content control by what it holds. */
  isHeading: boolean
  nextStream: () => number
  /** Edges of the text on the page, and its height, in points. */
  page: { left: number; width: number; height: number }
  /** Counts a page break, and returns the number of those before. */
  pages: { breaks: number }
}
