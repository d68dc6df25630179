/** Name of the mother-tongue level, by the language of the CV. */
const native: Record<string, string> = {
  en: 'Native',
  de: 'Muttersprache',
  fr: 'Langue maternelle',
  es: 'Lengua materna',
  pt: 'Língua materna',
  it: 'Madrelingua',
  nl: 'Moedertaal',
  pl: 'Język ojczysty',
}

/** The levels of the Common European Framework of Reference, best first. */
export const europeanLevels = ['c2', 'c1', 'b2', 'b1', 'a2', 'a1'] as const

/** The word for a mother tongue in the language of a CV (BCP 47); English where we have none. */
export function nativeLevel(language: string): string {
  return native[language.split('-')[0] ?? ''] ?? 'Native'
}
