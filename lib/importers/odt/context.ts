import type { XmlElement } from '../xml/parse-xml'
import type { OdtStyles } from './read-styles'

/** State shared by the functions that read one part of an OpenDocument file. */
export type OdtContext = {
  styles: OdtStyles
  /** Whether items of a list style and level have a marker. */
  hasSign: (listStyle: string | undefined, level: number) => boolean
  /** Whether text may stand on a coloured background: in a table, frame, header or footer. */
  isOnColor: boolean
  /** Left edge of the text, in points: a margin, cell or list. */
  left: number
  width: number
  /** Style and depth of the open list. */
  listStyle: string | undefined
  listLevel: number
  /** Name of the outermost open list: the style that it has. */
  list: string
  lowered: number
  /** Notes and comments encountered, in order. */
  notes: XmlElement[]
  nextStream: () => number
  /** Edges of the text on the page, and its height, in points. */
  page: { left: number; width: number; height: number }
}
