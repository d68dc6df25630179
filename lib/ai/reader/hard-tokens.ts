import { findSkills } from '../lexicon/find-skills'
import { schoolLevelsIn } from '../lexicon/school-levels'
import { detectLanguage } from '../text/detect-language'
import { titleLevelsIn } from '../translation/title-levels'
import { bareForm, wordsOf } from './normal-form'
import { newNumbers } from './numbers'

/** Capitals inside, digits inside, or capitals alone: a name of something in every language. */
const isShaped = (word: string) =>
  /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}|\p{L}[+#]/u.test(word)

const pieces = /[\p{L}\p{N}][\p{L}\p{M}\p{N}/&+#.'’-]*/gu

/** Names that a text has, by their shape; in German every noun has a capital, so that it tells nothing there. */
function namesIn(text: string, hasCapitalNouns: boolean): string[] {
  return [...text.matchAll(pieces)].flatMap(({ 0: piece, index }) => {
    const word = piece.replace(/['’]s$/u, '').replace(/[.'’-]+$/u, '')
    const before = text.slice(0, index).trimEnd()
    const isStart = before === '' || /[.!?:;•"“„«(]$/u.test(before)
    const isCapital = /^\p{Lu}\p{Ll}/u.test(word) && !isStart && !hasCapitalNouns
    const isName = isShaped(word) || isCapital
    return isName && word.length > 1 ? [word] : []
  })
}

const rankIn = (text: string) =>
  // A degree stands alone in a field ("MSc"); the tables know it inside a sentence.
  new Set(schoolLevelsIn(`${text} in`).map(({ rank }) => rank))

/** Words that a name is compared by: "Go/Kafka" is two. */
const knownWords = (sources: readonly string[]) =>
  new Set(sources.flatMap((source) => [...wordsOf(source), ...source.split(/\s+/).map(bareForm)]))

/**
 * Returns the hard facts of a text that its sources do not say: numbers, names, skills, titles and degrees. What
 * follows by arithmetic from two numbers of the sources counts as said.
 *
 * @param sources whole lines that were quoted, and the name of the text's own entry
 */
export function newHardTokens(text: string, sources: readonly string[]): string[] {
  const known = knownWords(sources)
  const language = detectLanguage(text) ?? null
  const names = namesIn(text, language === 'de').filter(
    (name) => !known.has(bareForm(name)) && !wordsOf(name).every((word) => known.has(word)),
  )
  const skills = new Set(sources.flatMap((one) => findSkills(one).map(({ skill }) => skill)))
  const newSkills = findSkills(text).filter(
    ({ skill, words }) => !skills.has(skill) && !wordsOf(words).every((word) => known.has(word)),
  )
  const joined = sources.join('\n')
  const levels = titleLevelsIn(joined)
  const ranks = rankIn(joined)
  const degrees = schoolLevelsIn(text).filter(({ rank }) => !ranks.has(rank))
  return [
    ...new Set([
      ...newNumbers(text, sources, language),
      ...names,
      ...newSkills.map(({ words }) => words),
      ...levelWords(text, levels),
      ...degrees.map(({ from, to }) => text.slice(from, to)),
    ]),
  ]
}

/** Words of levels that mean people or a manner of work as often. */
const everyday =
  /^(?:staff|principal|experienced|leading|student\p{L}*|assistant\p{L}*|associate\p{L}*|graduate\p{L}*|placement)$/iu

/** The words of a text that name a level which is not among those. */
const levelWords = (text: string, known: ReadonlySet<unknown>) =>
  (text.match(/[\p{L}-]+/gu) ?? []).filter(
    (word) => !everyday.test(word) && [...titleLevelsIn(word)].some((level) => !known.has(level)),
  )
