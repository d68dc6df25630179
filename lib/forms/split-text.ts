/** Words before a family name that belong to it; in small letters, as they are written there. */
const particles: ReadonlySet<string> = new Set(
  'van von vom zu zur zum der den de del della di da das do dos du des la le ten ter af av al el bin ibn'.split(
    ' ',
  ),
)

/** Languages whose speakers have two family names, the first of which may stand alone. */
const twoFamilyNames: ReadonlySet<string> = new Set(['es', 'ca'])

/**
 * Splits a name into what is given and the family's, the family's own parts apart. Sure only of two words, particles
 * apart; null if it is one word.
 *
 * @param language of the CV, without its country
 */
export function splitName(
  name: string,
  language: string,
): { given: string; family: string; first: string; second: string; isSure: boolean } | null {
  const words = name.trim().split(/\s+/)
  if (words.length < 2) return null
  const particle = words.findIndex((word, at) => at > 0 && particles.has(word))
  const isDouble = particle < 0 && twoFamilyNames.has(language) && words.length > 2
  const from = particle > 0 ? particle : words.length - (isDouble ? 2 : 1)
  const [given, family] = [words.slice(0, from), words.slice(from)]
  const isOneName = family.filter((word) => !particles.has(word)).length === 1
  return {
    ...{ given: given.join(' '), family: family.join(' ') },
    ...{ first: family.slice(0, isDouble ? 1 : undefined).join(' ') },
    second: isDouble ? (family[1] ?? '') : '',
    isSure: given.length === 1 && isOneName,
  }
}

/** Country codes of two digits (ITU-T E.164); zones 1 and 7 have one, all others three. */
const twoDigits = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/** Splits an international number into its country code and the rest; null without a code. */
export function splitPhone(phone: string): { code: string; rest: string } | null {
  const match = /^(?:\+|00)\s*([\d\s().-]+)$/.exec(phone.trim())
  const digits = match?.[1]?.replace(/\D/g, '') ?? ''
  if (digits.length < 7) return null
  const length = /^[17]/.test(digits) ? 1 : twoDigits.test(digits) ? 2 : 3
  let [at, seen] = [0, 0]
  const text = match?.[1] ?? ''
  while (seen < length) if (/\d/.test(text.charAt(at++))) seen += 1
  const rest = text.slice(at).replace(/^[\s().-]*(?:0\))?[\s.-]*/, '')
  return { code: `+${digits.slice(0, length)}`, rest }
}

const houseNumber = String.raw`\d+(?:\s?[a-zA-Z])?(?:\s?[-/]\s?\d+(?:\s?[a-zA-Z])?)?`
const numberLast = new RegExp(String.raw`^(.*\p{L}\.?),?\s+(${houseNumber})$`, 'u')
const numberFirst = new RegExp(String.raw`^(${houseNumber}),?\s+(.*\p{L}.*)$`, 'u')

/** Splits a street from its number, which stands first or last; null where it is in neither place, or in both. */
export function splitStreet(address: string): { street: string; number: string } | null {
  const text = address.trim()
  const [last, first] = [numberLast.exec(text), numberFirst.exec(text)]
  if (last && !first) return { street: last[1] ?? '', number: last[2] ?? '' }
  if (first && !last) return { street: first[2] ?? '', number: first[1] ?? '' }
  return null
}
