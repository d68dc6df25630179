import type { XmlElement } from '../xml/parse-xml'
import type { OdtStyles } from './read-styles'

/** State that the parts of the OpenDocument reader share while they read one place of a document. */
export type OdtContext = {
  styles: OdtStyles
  /** Whether anything stands before the items of a list, by its style and level. */
  hasSign: (listStyle: string | undefined, level: number) => boolean
  /** Where text begins at the left, in points: a margin, the edge of a cell, a list. */
  left: number
  width: number
  /** The list that is open, and how deep. */
  listStyle: string | undefined
  listLevel: number
  lowered: number
  /** Bodies of the notes and comments that were met, in their order. */
  notes: XmlElement[]
  nextStream: () => number
}
