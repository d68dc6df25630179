import type { Relationship } from './open-package'
import type { Numbering } from './read-numbering'
import type { Styles } from './read-styles'

/** State that the parts of the Word reader share while they read one part of a document. */
export type WordContext = {
  styles: Styles
  numbering: Numbering
  relationships: ReadonlyMap<string, Relationship>
  /** Where text begins at the left, in points: a margin, or the edge of a cell. */
  left: number
  /** Maximum width of text from there. */
  width: number
  /** Levels by which headings are lowered: 1 where the document has a title. */
  lowered: number
  nextStream: () => number
}
