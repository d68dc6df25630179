import { foldText } from '@/lib/language/unicode/fold-text'
import { areForms, asPhraseLanguage } from '@/lib/language/word-forms'
import { findSkills } from '../lexicon/find-skills'
import { isProduct } from '../lexicon/skill-index'
import { findShapes } from '../posting/find-shapes'
import { detectLanguage } from '../text/detect-language'

/**
 * Returns names of tools, methods and things in a text, in the person's spelling. Skills that are words for what people
 * do, such as "negotiating", are none: they may be said in other words.
 */
export function ownTerms(text: string): string[] {
  const hasCapitalNouns = detectLanguage(text) === 'de'
  const shapes = findShapes(text, hasCapitalNouns)
  const products = findSkills(text).filter(({ skill }) => isProduct(skill))
  return [...new Set([...shapes, ...products].map(({ words }) => words))]
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}+#.-]+/gu) ?? []

/** Returns true if another wording omits or respells a term of the person; another form of a word is none. */
export function losesTerm(before: string, after: string): boolean {
  const folded = foldText(after)
  const said = wordsIn(folded)
  const language = asPhraseLanguage(detectLanguage(before)) ?? 'en'
  const isKept = (term: string) =>
    folded.includes(term) ||
    wordsIn(term).every((word) => said.some((other) => areForms(word, other, language)))
  return ownTerms(before).some((term) => !isKept(foldText(term)))
}
