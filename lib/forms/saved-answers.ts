import { foldText } from '@/lib/language/unicode/fold-text'
import { formEntry, isSkipped, type PrivateFact } from '@/lib/resume/private-facts'
import { findLikeQuestions } from './like-questions'

/** Answer to a form, with each job in which it was given. */
export type SavedAnswer = {
  question: string
  text: string
  /** When it was given last (RFC 3339, UTC). */
  at: string
  /** Facts of this question and text, the newest first; `about` is the id of the job. */
  uses: readonly [PrivateFact, ...PrivateFact[]]
}

/** Returns the answers to forms among the facts of a person, the one given last first. */
export function savedAnswersOf(facts: readonly PrivateFact[]): SavedAnswer[] {
  const answers = new Map<string, SavedAnswer>()
  const newestFirst = facts
    .filter((fact) => fact.entry === formEntry && !isSkipped(fact))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
  for (const fact of newestFirst) {
    const key = `${foldText(fact.question).trim()}\n${fact.text}`
    const known = answers.get(key)
    if (known) answers.set(key, { ...known, uses: [...known.uses, fact] })
    else {
      const { question, text, at } = fact
      answers.set(key, { question, text, at, uses: [fact] })
    }
  }
  return [...answers.values()]
}

/**
 * Returns the answers that a query finds: those whose question is like it, the most like first, then those that have all
 * of its words in question or answer. An empty query finds all.
 */
export function searchAnswers(query: string, answers: readonly SavedAnswer[]): SavedAnswer[] {
  const words = foldText(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...answers]
  const like = findLikeQuestions(query, answers)
  const others = answers.filter((answer) => {
    const text = foldText(`${answer.question}\n${answer.text}`)
    return !like.includes(answer) && words.every((word) => text.includes(word))
  })
  return [...like, ...others]
}
