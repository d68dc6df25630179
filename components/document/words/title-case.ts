/** Short words that stay in capitals, beside those without a vowel (HR, CV). */
const abbreviation = /^(?:IT|ICT|EDV|EU|UK|US|USA|AI|UX|UI|QA|[B-DF-HJ-NP-TV-XZ]{1,4})$/u
/** Letters from which a word begins with a capital: "Hobbies and Interests". */
const longWord = 4

/**
 * Returns a heading that is typed in capitals with capitals at the beginning of words, which is right for German nouns,
 * too. Other headings, and Turkish ones, whose small letters depend on the language, are returned unchanged.
 */
export function titleCase(heading: string): string {
  const letters = heading.match(/\p{L}/gu) ?? []
  const isShouted = letters.length > 4 && letters.every((letter) => /\p{Lu}/u.test(letter))
  if (!isShouted || /İ/u.test(heading)) return heading
  return heading.replace(/\p{L}+/gu, (word, at: number) => {
    if (abbreviation.test(word)) return word
    const isSmall = at > 0 && word.length < longWord
    return isSmall ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase()
  })
}
