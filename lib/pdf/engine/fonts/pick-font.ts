import type { FontFace } from 'pdfkit'

const mark = /\p{M}/u
const marksAtStart = /^\p{M}+/u
const firstMark = 0x300

/** Returns the marks that stand at an offset of a text. */
function marksAt(text: string, at: number): string {
  if (!(text.charCodeAt(at) >= firstMark)) return ''
  return text.slice(at).match(marksAtStart)?.[0] ?? ''
}

const hasAll = (face: FontFace, characters: string) =>
  Array.from(characters).every((one) => face.hasGlyphForCodePoint(one.codePointAt(0) ?? 0))

/**
 * Returns the face of a character where the order of the families is not enough; null where it is.
 *
 * - A mark takes the face of its letter, and a letter the first face that has all of its marks: a mark finds its place
 *   on a letter of its own face alone.
 * - Spaces, digits and signs take the face of the character before, where that is one of another script: they have the
 *   look of the words that they stand in, and a run is not torn apart at each of them. A face that only stands in for
 *   Latin letters gives way to the text's own at once.
 *
 * @param characters of the run
 * @param at UTF-16 offset of the character
 * @param stack faces of the text in their order, the document's own first
 *
 * @public read by the bundle script
 */
export function pickFont(
  characters: string,
  at: number,
  stack: readonly FontFace[],
  last: FontFace | null,
): FontFace | null {
  const character = String.fromCodePoint(characters.codePointAt(at) ?? 0)
  if (character.charCodeAt(0) >= firstMark && mark.test(character)) {
    return last && stack.includes(last) && hasAll(last, character) ? last : null
  }
  const marks = marksAt(characters, at + character.length)
  const letter = character + marks
  // The own family and the one that textkit adds to every list.
  const isOtherScript =
    stack.length >= 3 && last !== null && last !== stack[0] && !last.isLatinSubstitute
  if (isOtherScript && stack.includes(last) && hasAll(last, letter)) return last
  return marks === '' ? null : (stack.find((face) => hasAll(face, letter)) ?? null)
}
