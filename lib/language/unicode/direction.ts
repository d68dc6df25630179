/** Languages whose letters run from right to left (Unicode CLDR 48, in their usual script). */
const rightToLeftLanguages = new Set('ar arc ckb dv fa he ks ps sd ug ur yi'.split(' '))

const rightToLeftLetter =
  /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const letter = /\p{L}/gu

/** Whether a language is written from right to left, by its BCP 47 tag. */
export function isRightToLeftLanguage(language: string): boolean {
  return rightToLeftLanguages.has(language.toLowerCase().split('-')[0] ?? '')
}

/** Whether a text has a letter of a script that runs from right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeftLetter.test(text)
}

/** Two numbers in Persian figures with a dash between: read from the right, as the figures of a range are (UAX #9, N1). */
const persianRange = /[\u06f0-\u06f9]\s[–-]\s[\u06f0-\u06f9]/

/**
 * Which way a text of its own runs: the document's way where it has a letter of that way, so that an
 * Arabic sentence may begin with a foreign name, else the way of its letters. Numbers alone, such as
 * a phone number, run from left to right everywhere.
 *
 * @param rightToLeft whether the document runs from right to left
 */
export function runsRightToLeft(text: string, rightToLeft: boolean): boolean {
  if (rightToLeft && persianRange.test(text)) return true
  if (!hasRightToLeft(text)) return false
  if (rightToLeft) return true
  return !(text.match(letter) ?? []).some((one) => !rightToLeftLetter.test(one))
}

/** Which way a document of a language (BCP 47 tag) reads. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return isRightToLeftLanguage(language) ? 'rtl' : 'ltr'
}

/** Returns a letter of a language that is written from right to left. */
export const letterOf = (language: string): string => (/^(?:he|yi)\b/i.test(language) ? 'א' : 'ا')
