/** Facts of a font that decide whether its characters can be trusted. */
export type FontFacts = {
  /** Whether it has codes of several bytes, which mean nothing without a map to characters. */
  composite: boolean
  /** Width of a glyph unit in ems: 0.001 except in Type 3 fonts. */
  unit: number
  /** Whether its glyphs are drawings or bitmaps (Type 3). */
  isBitmap: boolean
  /** Whether it is an icon font. */
  icon: boolean
}

/** A drawn glyph, in points from the page's top left corner; `y` is the baseline. */
export type Glyph = {
  /** Characters that pdf.js derives from the file. */
  unicode: string
  code: number
  font: string
  x: number
  right: number
  y: number
  size: number
  /** Whether its font has an outline for it. */
  isInFont: boolean
  /** Whether a drawn string begins with it. */
  begins: boolean
  /** Whether nobody sees it: no ink, the color of its background, tiny, or outside its clip. */
  hidden: boolean
  /** Its characters after repair; empty if dropped. */
  text: string
  /** Whether `text` differs from `unicode`. */
  isRepaired: boolean
  /** Whether it is drawn twice, which makes text bold. */
  isStruck: boolean
}

/** Minimum gap in ems of a space between glyphs. */
export const glyphGap = 0.12

export const softHyphen = '\u00ad'

export const isBlank = (text: string) => /^\s*$/u.test(text)

export function replaceText(glyph: Glyph, text: string): void {
  glyph.text = text
  glyph.isRepaired = true
}
