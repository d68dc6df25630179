import type { Box } from '../source/types'

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
