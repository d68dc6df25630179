/** Patterns of language levels: 3 fluent, 2 good, 1 basic; the first match counts. */
const bands: readonly (readonly [number, RegExp])[] = [
  [
    3,
    /(?<!\p{L})(?:c1|c2|native|mother tongue|bilingual|fluent(?:ly)?|fluency|proficien(?:t|cy)|very good|excellent|business|advanced|professional|avanc[ée]|avançado|avanzad[oa]|avanzat[oa]|alto|stilsicher\p{L}*|muttersprach\p{L}*|flie(?:ß|ss)end\p{L}*|verhandlungssicher\p{L}*|sehr gut\p{L}*|courant\p{L}*|maternelle|bilingue|très bon\p{L}*|fluid[oa]|nativ[oa]|matern[oa]|muy buen[oa]?|fluente?|madrelingua|ottim[oa]|vloeiend|moedertaal|zeer goed\p{L}*|uitstekend\p{L}*)(?!\p{L})/iu,
  ],
  [
    2,
    /(?<!\p{L})(?:b1|b2|good|solid|conversational|intermediate|limited working|gut\p{L}{0,2}|mittelstufe|konversation\p{L}*|professionnel(?:le)?|bon(?:ne)?s?|intermédiaire|buen[oa]?s?|intermedi[oa]|bom|boa|buon[oa]|discreto|goede?|redelijk|gemiddeld)(?!\p{L})/iu,
  ],
  [
    1,
    /(?<!\p{L})(?:a1|a2|basics?|some|elementary|elementa[lr]|scolaire|beginner|grundkenntnisse|grundlegend\p{L}*|etwas|anfänger\p{L}*|notions|élémentaire|débutant|básic[oa]s?|nociones|noções|algum|base|elementare|nozioni|basis\p{L}*|enige)(?!\p{L})/iu,
  ],
]

/** Matches a range of CEFR levels, of which the lower one is asked for: "B2/C1". */
const range = /(?<!\p{L})([abc])[12]\s*(?:[/–-]|or|bis|à|a|oder|ou|o)\s*[abc][12](?!\p{L})/iu

/** Returns the language level that a text names: 3 fluent, 2 good, 1 basic; null if it names none. */
export const languageLevelOf = (text: string): number | null =>
  bands.find(([, words]) => words.test(text))?.[0] ?? null

/**
 * Returns the language level that is asked for. A bare name asks for more than basics, unless the demand is optional.
 *
 * @param sentence context of the words; consulted after them, since it may name several languages
 */
export function askedLanguageLevel(words: string, sentence: string, isNice: boolean): number {
  const lowest = range.exec(words)?.[1]?.toLowerCase()
  if (lowest) return 'abc'.indexOf(lowest) + 1
  const own = languageLevelOf(words)
  if (own !== null) return own
  const named = bands.filter(([, pattern]) => pattern.test(sentence))
  return (named.length === 1 ? named[0]?.[0] : undefined) ?? (isNice ? 1 : 2)
}
