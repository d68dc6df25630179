import type { MissingGlyph } from './pdf-types'

const letter = /[\p{L}\p{M}\p{N}]/u

/**
 * Returns the places whose letters, marks or digits no font has, with those alone: a page without them says something
 * else, or nothing. Other signs, such as rare emoji, may be left out.
 */
export function missingLetters(missing: readonly MissingGlyph[]): MissingGlyph[] {
  return missing.flatMap(({ address, characters }) => {
    const letters = characters.filter((character) => letter.test(character))
    return letters.length > 0 ? [{ address, characters: letters }] : []
  })
}
