import { lineWordsOf } from './line-words'
import type { PhraseLanguage } from './tags'
import { foldText } from './unicode/fold-text'

const present = new Map<string, ReadonlySet<string>>()

function presentOf(language: PhraseLanguage): ReadonlySet<string> {
  const known = present.get(language)
  if (known) return known
  const folded = new Set([...(lineWordsOf[language]?.present ?? [])].map(foldText))
  present.set(language, folded)
  return folded
}

/** Returns true for a folded verb that says only that something was done: "introduced", "built", "worked". */
export function isWorkVerb(folded: string, language: PhraseLanguage): boolean {
  // In other languages the endings of the past are those of nouns, too.
  const isPast = language === 'en' && lineWordsOf.en?.past.test(folded) === true
  return isPast || presentOf(language).has(folded)
}
