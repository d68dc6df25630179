import type { Box } from '../source/source-types'

/** Tags of a range of text; numbers are unique per page. */
export type RawTag = {
  /** Heading level: 1 to 6, 0 for none. */
  level: number
  /** Number of the enclosing paragraph, heading, cell or item; 0 if untagged. */
  block: number
  /** Number of the enclosing list item, 0 for none. */
  item: number
  /** Whether it is an item's bullet or number. */
  isLabel: boolean
  /** Position in the tagged reading order. */
  order: number
}

/** A text run of a PDF. `y` is the baseline, from the top of the page, in points. */
export type RawItem = {
  text: string
  x: number
  right: number
  y: number
  size: number
  bold: boolean
  italic: boolean
  /** From an icon font, whose letters are only codes. */
  icon: boolean
  /** Position in the content stream. */
  order: number
  /** Whether a space is to its left. */
  spaced: boolean
  /** Whether a space is to its right (before it in right-to-left lines). */
  spacedRight: boolean
  /** Only in tagged files. */
  tag?: RawTag
  /** Marked as an artifact: a running header or footer. */
  artifact?: true
}

export type RawLink = { url: string; box: Box }

export type RawPage = {
  width: number
  height: number
  items: RawItem[]
  /** Text not drawn horizontally, such as a name along the edge. */
  rotated: RawItem[]
  /** Text that nobody sees: no ink, the colour of its background, tiny, outside its clip, on a layer that is off. */
  hidden: RawItem[]
  /** Captions of buttons and stamps. */
  captions: RawItem[]
  /** Small filled shapes, which are bullets if a line follows. */
  dots: Box[]
  /** Long thin shapes: rules under headings, lines between columns. */
  rules: Box[]
  /** Large filled areas: a coloured sidebar. */
  panels: Box[]
  links: RawLink[]
}
