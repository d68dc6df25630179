import { lexiconOf } from '@/lib/language/grounding'
import type { LanguageCode } from '@/lib/language/tags'
import { readText } from '../grounding/reading/read-text'
import { findSkills } from '../lexicon/find-skills'
import { detectLanguage } from '../text/detect-language'

/** Key by which a text is found, with the words that say it there. A term that is said twice is there twice. */
export type Term = { key: string; words: string }

/** Characters that are read of one text. */
const max = 4_000

/**
 * Returns stems of the words that say something, and skills by their one name, so that "k8s" finds "Kubernetes".
 *
 * @param fallback the language of the whole, where one text is too short to tell
 */
export function termsOf(text: string, fallback: LanguageCode): Term[] {
  const read = text.slice(0, max)
  const skills = findSkills(read)
  const named = skills.map(({ skill, words }) => ({ key: `skill:${skill.name}`, words }))
  const isNamed = (from: number) => skills.some((skill) => from >= skill.from && from < skill.to)
  const language = detectLanguage(read, fallback) ?? fallback
  const words = readText(read, lexiconOf(language))
    .tokens.filter(({ kind, isContent, from }) => kind === 'word' && isContent && !isNamed(from))
    .map(({ stem, text: word }) => ({ key: stem, words: word }))
  return [...named, ...words]
}
