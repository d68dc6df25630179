import { followsRule, type Look } from '@/lib/resume/look'

/** Languages with hyphenation patterns, among them British English, which differs from American. */
const languages = 'en-gb en de fr es pt it nl pl sv fi tr el ru uk'.split(' ')

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

/**
 * Languages hyphenated unless a person says otherwise: they write compounds as one word, so that words have no maximum
 * length and one of thirty letters leaves a third of a line empty. Languages whose words are long by their endings
 * alone, such as Russian, Turkish or Greek, are set well without hyphens, at the measures of a CV.
 */
const compounding = /^(?:de|fi|nl|sv)(?:-|$)/i

/** Returns whether paragraphs and bullets of a design are hyphenated: by the person's choice, else by the language. */
export function isHyphenated(design: {
  hyphenate?: boolean | undefined
  language: string
  look: Look
}): boolean {
  if (design.hyphenate !== undefined) return design.hyphenate
  return followsRule(design.look, 'typeset') && compounding.test(design.language)
}
