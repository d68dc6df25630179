import type { Box } from '../source/source-types'

/** Tags of some characters on a page; numbers are the page's own. */
export type RawTag = {
  /** Of the heading that they are in: 1 to 6, 0 for none. */
  level: number
  /** The paragraph, heading, cell or item that they are in; 0 where no tag says. */
  block: number
  /** The item of a list that they are in, 0 for none. */
  item: number
  /** They are the sign or the number of an item. */
  isLabel: boolean
  /** Their place in the order that the tags say is read in. */
  order: number
}

/** Characters that a PDF shows in one go. `y` is the baseline, from the top of the page, in points. */
export type RawItem = {
  text: string
  x: number
  right: number
  y: number
  size: number
  bold: boolean
  italic: boolean
  /** From a font of drawings, where letters are only codes. */
  icon: boolean
  /** Where it comes in the file. */
  order: number
  /** A space stands at its left. */
  spaced: boolean
  /** A space stands at its right, which is before it where lines run from right to left. */
  spacedRight: boolean
  /** Only where the file is tagged. */
  tag?: RawTag
  /** The file says that it belongs to the page, not to what is read: a running header or footer. */
  artifact?: true
}

export type RawLink = { url: string; box: Box }

export type RawPage = {
  width: number
  height: number
  items: RawItem[]
  /** Text that does not run from left to right on the page, such as a name along its edge. */
  turned: RawItem[]
  /** Small filled shapes, which are bullets where they stand before a line. */
  dots: Box[]
  /** Long thin shapes: rules under headings, lines between columns. */
  rules: Box[]
  /** Large filled areas: a coloured side column. */
  panels: Box[]
  links: RawLink[]
}
