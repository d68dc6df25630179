import type { LanguageCode } from '@/lib/language/tags'

type Words = {
  /** Ways to begin a sentence that mean something said before. */
  begins: string
  /** Beginnings that look the same and mean nothing before. */
  alone?: string
  /** Words that mean a place or a thing said before wherever they stand. */
  inside: string
}

/** Demonstratives, pronouns and connectives by language, lower case, as patterns. */
const words: Readonly<Record<LanguageCode, Words>> = {
  en: {
    begins:
      'there|this|that|these|those|it|its|here|thus|hence|then|such|also|both|moreover|furthermore|additionally|in addition|as such|he|she|they|their|(?:in|during|through|with|from|by|after|as part of|for|at|on) (?:this|that|these|those|it|them)|(?:by )?doing so|the same',
    alone:
      "there (?:is|are)|it (?:would|will) be|it is (?:with|my)|that(?:’|'| i)s why I (?:am|would)",
    inside: 'there(?! (?:is|are|was|were))',
  },
  de: {
    begins:
      'dort|da|dabei|dadurch|damit|davor|danach|dafür|daraus|dies(?:e[rmns]?)?|das(?= \\p{Ll})|es|so|hier|hierbei|hierfür|hierdurch|zudem|außerdem|ebenso|auch|beide|(?:in|bei|während|durch|mit|aus|nach|auf|an) dies(?:e[rmns]?)',
    alone: 'es (?:würde|freut|wäre)|(?:das|dies) ist der grund',
    inside: 'dort',
  },
  fr: {
    begins:
      "là|là-bas|cela|ceci|ce|cet|cette|ces|c['’]\\p{L}+|il|elle|ils|elles|j['’]y|ainsi|aussi|de plus|en outre|(?:à|dans|durant|pendant|avec|par|grâce à) (?:ce|cet|cette|ces|cela)",
    alone: 'il (?:me|serait)|ce serait',
    inside: "là-bas|j['’]y",
  },
  es: {
    begins:
      'allí|ahí|allá|esto|eso|est[ea]|est[oa]s|es[ea]|es[oa]s|ello|así|además|también|(?:en|durante|con|por|gracias a) (?:est[ea]|es[ea]|est[oa]s|es[oa]s|esto|eso|ello|dich[oa])',
    inside: 'allí',
  },
  pt: {
    begins:
      'lá|ali|aí|isto|isso|est[ea]s?|ess[ea]s?|nest[ea]s?|ness[ea]s?|nisso|naquel[ea]|dess[ea]s?|assim|além disso|também|(?:durante|com|por) (?:ess[ea]|est[ea]|isso|isto)',
    inside: 'lá|ali',
  },
  it: {
    begins:
      'lì|là|quest[oaie]|ciò|quell[oaie]|così|inoltre|anche|(?:in|durante|con|per|grazie a) (?:quest[oaie]|tale|quel|quell[oa]|ciò)',
    inside: 'lì',
  },
}

const end = '(?![\\p{L}\\p{N}])'

const patterns = new Map(
  Object.entries(words).map(([language, { begins, alone, inside }]) => [
    language,
    {
      leans: new RegExp(
        `^["'“„«(]*(?:${begins})${end}|(?<![\\p{L}\\p{N}])(?:${inside})${end}`,
        'u',
      ),
      alone: alone === undefined ? null : new RegExp(`^(?:${alone})${end}`, 'u'),
    },
  ]),
)

/**
 * True for a sentence that means something that was said before it, such as "There I managed three bakers": behind
 * another sentence it would be about another employer. In doubt true.
 *
 * @param language null where it is not known: the words of all languages count
 */
export function leansOnBefore(sentence: string, language: LanguageCode | null): boolean {
  // Only the first letter: in German a capital makes a noun of the word behind "das".
  const text = sentence.trim().replace(/\p{L}/u, (letter) => letter.toLowerCase())
  return [...patterns].some(
    ([code, { leans, alone }]) =>
      (language === null || code === language) && leans.test(text) && !alone?.test(text),
  )
}
