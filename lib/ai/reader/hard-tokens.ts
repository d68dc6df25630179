import { wordLikeness } from '../coverage/word-likeness'
import { findSkills } from '../lexicon/find-skills'
import type { Level } from '../lexicon/levels'
import { schoolLevelsIn } from '../lexicon/school-levels'
import type { Skill } from '../lexicon/skill-index'
import { detectLanguage } from '../text/detect-language'
import { titleLevelsIn } from '../translation/title-levels'
import { bareForm, wordsOf } from './normal-form'
import { newNumbers, numbersIn } from './numbers'

/** Capitals inside, digits inside, or capitals alone: a name of something in every language. */
const isShaped = (word: string) =>
  /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}|\p{L}[+#]/u.test(word)

/** Words in scripts that have capitals, with the signs that names have inside. */
const pieces =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}][\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}/&+#.'’-]*/gu

/** Names that a text has, by their shape; in German every noun has a capital, so that it tells nothing there. */
function namesIn(text: string, hasCapitalNouns: boolean): string[] {
  return [...text.matchAll(pieces)].flatMap(({ 0: piece, index }) => {
    const bare = piece.replace(/['’]s$/u, '').replace(/[.'’-]+$/u, '')
    // "L'API" is an article and a name.
    const word = bare.replace(/^(?:[ldnsjcmt]|qu|dell|all|nell|sull|un)['’]/iu, '')
    const before = text.slice(0, index).trimEnd()
    const isStart = before === '' || /[.!?:;•"“„«(]$/u.test(before)
    const isCapital = /^\p{Lu}\p{Ll}/u.test(word) && !isStart && !hasCapitalNouns
    const isName = isShaped(word) || isCapital
    return isName && word.length > 1 ? [word] : []
  })
}

/** Words of levels that mean people or a manner of work as often. */
const everyday =
  /^(?:staff|principal|experienced|leading|student\p{L}*|assistant\p{L}*|associate\p{L}*|graduate\p{L}*|placement)$/iu

/** Whether two words are forms or derivations of one; a capital inside or a sign makes a name. */
const isForm = (one: string, other: string) => wordLikeness(one, other, 'family') > 0

/** Facts of one line, by which texts are compared with it. */
type LineFacts = {
  words: ReadonlySet<string>
  numbers: readonly number[]
  skills: ReadonlySet<Skill>
  levels: ReadonlySet<Level>
  ranks: ReadonlySet<number>
}

// A degree stands alone in a field ("MSc"); the tables know it inside a sentence.
const degreesIn = (text: string) => schoolLevelsIn(`${text} in`)

const factsOf = (line: string): LineFacts => ({
  // "Go/Kafka" is two names, and one word.
  words: new Set([...wordsOf(line), ...[...line.matchAll(pieces)].map(([word]) => bareForm(word))]),
  numbers: numbersIn(line).flatMap(({ values }) => values),
  skills: new Set(findSkills(line).map(({ skill }) => skill)),
  levels: titleLevelsIn(line),
  ranks: new Set(degreesIn(line).map(({ rank }) => rank)),
})

/**
 * Returns the hard facts of a text that its sources do not say: numbers, names, skills, titles and degrees, as they
 * stand in it. What follows by arithmetic from two numbers of the sources counts as said.
 *
 * @param quoted whole lines that were quoted
 * @param head name of the text's own entry, from whose numbers nothing is derived; empty where it has none
 */
export type HardTokenCheck = (text: string, quoted: readonly string[], head: string) => string[]

/** Creates the check for one request: each line is read once. */
export function createHardTokenCheck(): HardTokenCheck {
  const cache = new Map<string, LineFacts>()
  const read = (line: string): LineFacts => {
    const known = cache.get(line) ?? factsOf(line)
    cache.set(line, known)
    return known
  }
  return (text, quoted, head) => {
    const sources = [...quoted, head]
    const facts = sources.map(read)
    const isIn = (of: (one: LineFacts) => boolean) => facts.some(of)
    const hasWord = (word: string) => isIn(({ words }) => words.has(word))
    // "Cataloguing" says no more than "catalogued"; names have no other forms.
    const hasForm = (word: string) =>
      hasWord(word) || isIn(({ words }) => [...words].some((one) => isForm(word, one)))
    // A few words tell no language; with the lines that they rest on they may.
    const language = detectLanguage(text) ?? detectLanguage([text, ...sources].join(' ')) ?? null
    const names = namesIn(text, language === 'de').filter(
      (name) => !hasWord(bareForm(name)) && !wordsOf(name).every(hasWord),
    )
    const skills = findSkills(text).filter(({ skill, words }) => {
      if (isIn((one) => one.skills.has(skill))) return false
      // "Excel" is no form of "excellent".
      const isIncluded = /\p{Lu}/u.test(words) ? hasWord : hasForm
      return !wordsOf(words).every(isIncluded)
    })
    const levels = (text.match(/[\p{L}-]+/gu) ?? []).filter(
      (word) =>
        !everyday.test(word) &&
        !wordsOf(word).every(hasForm) &&
        [...titleLevelsIn(word)].some((level) => !isIn((one) => one.levels.has(level))),
    )
    const degrees = degreesIn(text).filter(({ rank }) => !isIn(({ ranks }) => ranks.has(rank)))
    const numbers = newNumbers(text, language, {
      said: facts.flatMap((one) => one.numbers),
      derivable: quoted.flatMap((line) => read(line).numbers),
    })
    return [
      ...new Set([
        ...numbers,
        ...names,
        ...skills.map(({ words }) => words),
        ...levels,
        ...degrees.map(({ from, to }) => text.slice(from, to)),
      ]),
    ]
  }
}
