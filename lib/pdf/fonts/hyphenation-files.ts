/** Languages of labels that part words at the ends of lines, and British English, which parts them elsewhere. */
const languages = 'en-gb en de fr es pt it nl pl sv tr el ru uk'.split(' ')

/**
 * Returns the name of the file with the hyphenation patterns of a language, in lib/pdf/fonts/files.
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

/** All files with patterns, for those who have to know the names. */
export const hyphenationFiles = (): string[] => languages.map((one) => `hyphenation-${one}.txt`)
