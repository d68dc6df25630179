import { foldText } from '@/lib/language/unicode/fold-text'
import { findSkills } from '../lexicon/find-skills'
import { findShapes } from '../posting/find-shapes'
import { detectLanguage } from '../text/detect-language'

/** Names of tools, methods and things in a text, as the person writes them. */
export function ownTerms(text: string): string[] {
  const hasCapitalNouns = detectLanguage(text) === 'de'
  const shapes = findShapes(text, hasCapitalNouns)
  const named = [...shapes, ...findSkills(text)].map(({ words }) => words)
  return [...new Set(named)]
}

/** True where other words leave out, or spell in another way, what the person calls by its name. */
export function losesTerm(before: string, after: string): boolean {
  const folded = foldText(after)
  return ownTerms(before).some((term) => !folded.includes(foldText(term)))
}
