import { wordsOf } from './labels/label-grams.mjs'

/** Letters by which words are compared, so that "company" and "companies" are alike. */
const stem = 5

/** Share of the words of both questions (Dice) that must be the same. */
const minLikeness = 0.5

const stemsOf = (text: string) =>
  new Set(wordsOf(text).flatMap((word) => (word.length > 2 ? [word.slice(0, stem)] : [])))

/** Returns those of some questions that are like a question, the most like first; of equal ones the newest. */
export function findLikeQuestions<Asked extends { question: string; at: string }>(
  question: string,
  asked: readonly Asked[],
): Asked[] {
  const own = stemsOf(question)
  const likeness = (other: string) => {
    const stems = stemsOf(other)
    const shared = [...own].filter((word) => stems.has(word)).length
    return own.size + stems.size === 0 ? 0 : (2 * shared) / (own.size + stems.size)
  }
  return asked
    .map((one) => ({ one, like: likeness(one.question) }))
    .filter(({ like }) => like >= minLikeness)
    .sort((a, b) => b.like - a.like || (a.one.at < b.one.at ? 1 : -1))
    .map(({ one }) => one)
}
