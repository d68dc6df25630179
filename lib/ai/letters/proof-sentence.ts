import { lineWordsOf } from '@/lib/language/line-words'
import type { LetterPosting } from '@/lib/resume/create-letter'
import { splitSentences } from './split-sentences'

/** Employer of a line, with the name of the language that the line is in. */
type Origin = { language: string; employer: LetterPosting['employer'] }

/** Forms of a regular past whose verb is tried: "trained", "planned", "managed", "carried". */
const stemsOf = (past: string): string[] => {
  const stem = past.slice(0, -2)
  return [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1'), stem.replace(/i$/u, 'y')]
}

type LineWords = NonNullable<typeof lineWordsOf.en>

/** Returns whether a word is a verb that goes with "I": in the past, or in the present with an object behind it. */
function isVerb(word: string, rest: string, { past, present, object }: LineWords): boolean {
  if (past.test(word)) {
    return !word.endsWith('ed') || stemsOf(word).some((stem) => present.has(stem))
  }
  // "leads" is of others, and "Lead engineer" is a title.
  return present.has(word) && !present.has(word.slice(0, -1)) && object.test(rest)
}

/**
 * Returns a line of a CV as a sentence with subject and place, "At Nordfrost Logistics I cut overtime by 31%."; null
 * where that may be no sentence: in another language than English, where a verb moves or changes with its subject, and
 * for a line that does not begin with a known verb.
 */
export function proofSentence(line: string, { language, employer }: Origin): string | null {
  const known = lineWordsOf.en
  const text = line.trim()
  const [first = ''] = /^\p{L}+(?=\s)/u.exec(text) ?? []
  const verb = first.toLowerCase()
  if (!known || !/^en(?:-|$)/u.test(language) || employer.trim() === '') return null
  const rest = text.slice(first.length).replace(/[.!…]+$/u, '')
  if (splitSentences(text).length !== 1 || !isVerb(verb, rest.trim(), known)) return null
  return `At ${employer.trim()} I ${verb}${rest}.`
}
