import { foldText } from '@/lib/language/unicode/fold-text'
import { findSkills } from '../lexicon/find-skills'
import { findShapes } from '../posting/find-shapes'
import { detectLanguage } from '../text/detect-language'

/** Returns names of tools, methods and things in a text, in the person's spelling. */
export function ownTerms(text: string): string[] {
  const hasCapitalNouns = detectLanguage(text) === 'de'
  const shapes = findShapes(text, hasCapitalNouns)
  const named = [...shapes, ...findSkills(text)].map(({ words }) => words)
  return [...new Set(named)]
}

/** Returns true if another wording omits or respells a term of the person. */
export function losesTerm(before: string, after: string): boolean {
  const folded = foldText(after)
  return ownTerms(before).some((term) => !folded.includes(foldText(term)))
}
