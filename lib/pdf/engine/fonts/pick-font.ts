import type { FontFace } from 'pdfkit'

/**
 * The face of the character before, where that is one of another script and has this character, too:
 * spaces, digits and signs take the look of the words that they stand in, and a run is not torn apart
 * at each of them. A face that only stands in for Latin letters gives way to the text's own at once.
 * Null leaves the choice to the order of the families.
 *
 * @param stack faces of the text in their order, the document's own first
 *
 * @public read by the bundle script
 */
export function keepFont(
  codePoint: number,
  stack: readonly FontFace[],
  last: FontFace | null,
): FontFace | null {
  // The own family and the one that textkit adds to every list.
  if (stack.length < 3 || !last || last === stack[0] || !stack.includes(last)) return null
  if (last.isLatinSubstitute) return null
  return last.hasGlyphForCodePoint(codePoint) ? last : null
}
