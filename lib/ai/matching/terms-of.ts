import { lexiconOf } from '@/lib/language/grounding'
import type { LanguageCode } from '@/lib/language/tags'
import { readText } from '../grounding/reading/read-text'
import { findSkills } from '../lexicon/find-skills'
import { detectLanguage } from '../text/detect-language'

/** Search key of a text, with its words there. A repeated term occurs repeatedly. */
export type Term = { key: string; words: string }

/** Maximum characters read of a text. */
const max = 4_000

/**
 * Returns the stems of content words, and skills by canonical name, so that "k8s" finds "Kubernetes".
 *
 * @param fallback language of the whole, for a text that is too short to tell
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
