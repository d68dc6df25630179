import type { FieldAddress } from '../change/address'

/** Characters that no font has, and the field that they stand in. */
type Missing = { address: FieldAddress; characters: string[] }

const letter = /[\p{L}\p{M}\p{N}]/u

/**
 * Returns the places whose letters, marks or digits no font has, with those alone: a page without them says something
 * else, or nothing. Other signs, such as rare emoji, may be left out.
 */
export function missingLetters(missing: readonly Missing[]): Missing[] {
  return missing.flatMap(({ address, characters }) => {
    const letters = characters.filter((character) => letter.test(character))
    return letters.length > 0 ? [{ address, characters: letters }] : []
  })
}
