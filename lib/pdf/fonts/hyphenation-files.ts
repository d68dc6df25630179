/** Languages with hyphenation patterns, among them British English, which differs from American. */
const languages = 'en-gb en de fr es pt it nl pl sv tr el ru uk'.split(' ')

/**
 * Returns the name of a language's hyphenation pattern file in lib/pdf/fonts/files.
 *
 * @param language BCP 47 tag, any case
 * @returns null for a language without patterns
 */
export function hyphenationFileOf(language: string): string | null {
  const tag = language.toLowerCase()
  const found =
    languages.find((known) => known === tag) ??
    languages.find((known) => known === tag.split('-')[0])
  return found ? `hyphenation-${found}.txt` : null
}

/** Returns the names of all pattern files. */
export const hyphenationFiles = (): string[] => languages.map((one) => `hyphenation-${one}.txt`)
