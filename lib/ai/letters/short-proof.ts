import { languagesWith } from '@/lib/language/languages'
import { wordsOf as smallWordsOf } from '@/lib/language/posting'
import { foldText } from '@/lib/language/unicode/fold-text'
import { isFigure, numbersIn } from '../interview/figures'

/** Maximum letters of a short form. */
const maxLetters = 28

const sets = ['articles', 'functions', 'links', 'and', 'or', 'you'] as const

/** Returns whether a word stands for nothing of its own, such as an article, in any language of job descriptions. */
function isSmall(word: string): boolean {
  const folded = foldText(word.replace(/[^\p{L}\p{M}'’]/gu, ''))
  if (folded === '') return false
  return languagesWith('posting').some((language) =>
    sets.some((set) => smallWordsOf(language)[set].has(folded)),
  )
}

/** Returns whether a word joins what follows to what is before, such as "per", and is no article, in any language. */
function isLinking(word: string): boolean {
  const folded = foldText(word)
  const isIn = (set: (typeof sets)[number]) =>
    languagesWith('posting').some((language) => smallWordsOf(language)[set].has(folded))
  return (isIn('functions') || isIn('links')) && !isIn('articles')
}

const hasDigit = (word = '') => /\p{Nd}/u.test(word)

/** Part of a line between commas, dashes and the like; those inside of a number do not part it. */
const clauseEnd = /[;:()（）、，。；：]|,(?=\s|$)|\s[-–—|·]\s/u

const lettersOf = (words: readonly string[]) => [...words.join(' ')].length

/** Words of a clause with the range that is chosen of them. */
type Choice = { words: readonly string[]; from: number; to: number }

const fits = ({ words, from, to }: Choice) => lettersOf(words.slice(from, to)) <= maxLetters

/** Returns the choice with a second number behind small words, as in "0.9% to 0.2%", if it fits. */
function withNextNumber(choice: Choice): Choice {
  const { words, to } = choice
  let next = to
  while (next < words.length && isSmall(words[next] ?? '')) next += 1
  const wider = { ...choice, to: next + 1 }
  return hasDigit(words[next]) && fits(wider) ? wider : choice
}

/** Returns the choice with the words behind the next small ones, if all of them up to further small ones fit. */
function withNextGroup(choice: Choice): Choice {
  const { words } = choice
  let from = choice.to
  while (from < words.length && isSmall(words[from] ?? '')) from += 1
  let to = from
  while (to < words.length && !isSmall(words[to] ?? '')) to += 1
  return to > from && fits({ ...choice, to }) ? { ...choice, to } : choice
}

/** Returns the choice with what the figure is of: the nearest word before it, and those that belong to that. */
function withNounBefore(choice: Choice): Choice {
  const { words } = choice
  let from = choice.from - 1
  while (from >= 0 && isSmall(words[from] ?? '')) from -= 1
  if (from < 0 || !fits({ ...choice, from })) return choice
  const isNext = () => from > 1 && !isSmall(words[from - 1] ?? '') && !hasDigit(words[from - 1])
  while (isNext() && fits({ ...choice, from: from - 1 })) from -= 1
  return { ...choice, from }
}

/**
 * Returns the words of a choice with what they hang on: in "the wait per lorry fell from 61 to 35" the wait, without
 * the words between if they do not fit.
 *
 * @param at index of the number
 */
function withHead(choice: Choice, at: number): string {
  const { words, from, to } = choice
  const own = words.slice(from, to).join(' ')
  if (from < 2 || !isLinking(words[from - 1] ?? '')) return own
  let end = from - 1
  while (end > 0 && isSmall(words[end - 1] ?? '')) end -= 1
  let head = end
  while (head > 0 && !isSmall(words[head - 1] ?? '') && !hasDigit(words[head - 1])) head -= 1
  const tail = words.slice(isSmall(words[at - 1] ?? '') ? at - 1 : at, to)
  for (; head < end; head += 1) {
    const between = [...words.slice(head, end), '…', ...tail]
    if (fits({ words, from: head, to })) return words.slice(head, to).join(' ')
    if (lettersOf(between) <= maxLetters) return between.join(' ')
  }
  return own
}

/** Returns the words around the first number that says how much or how many, with the noun that belongs to it. */
function aroundNumber(words: readonly string[], number: string): string | null {
  const [first = ''] = number.split(/\s/u)
  const from = words.findIndex((word) => word.includes(first))
  if (from < 0) return null
  let choice: Choice = { words, from, to: from + 1 }
  while (/^[%٪\p{Sc}]+$/u.test(words[choice.to] ?? '')) choice = { ...choice, to: choice.to + 1 }
  if (!fits(choice)) return null
  const isNounNext = choice.to < words.length && !isSmall(words[choice.to] ?? '')
  if (!isNounNext) return withHead(withNounBefore(withNextNumber(choice)), from)
  while (choice.to < words.length && !isSmall(words[choice.to] ?? '')) {
    const wider = { ...choice, to: choice.to + 1 }
    if (!fits(wider)) break
    choice = wider
  }
  if (!isFigure(number)) choice = withNextGroup(choice)
  return words.slice(choice.from, choice.to).join(' ')
}

/** Returns the first words of a clause that fit: whole groups of them, as "Ran the move" of "Ran the move to a new site". */
function firstWords(words: readonly string[]): string {
  let choice: Choice = { words, from: 0, to: 0 }
  for (let next = withNextGroup(choice); next !== choice; next = withNextGroup(choice)) {
    choice = next
  }
  while (choice.to < 2 && choice.to < words.length && fits({ ...choice, to: choice.to + 1 })) {
    choice = { ...choice, to: choice.to + 1 }
  }
  const first = words.slice(0, Math.max(1, choice.to)).join(' ')
  return [...first].slice(0, maxLetters).join('')
}

const endSigns = /[\s.,;:!?。，、]+$/u

/**
 * Returns a line of a CV in at most 28 letters, in its own words: its figure with the noun that belongs to it, such as
 * "140 people on three shifts" or "overtime by 31%"; without a figure its first words.
 */
export function shortProof(line: string): string {
  const whole = line.trim().replace(endSigns, '')
  if ([...whole].length <= maxLetters) return whole
  const numbers = numbersIn(whole)
  const number = numbers.find(isFigure) ?? numbers[0]
  const clauses = whole.split(clauseEnd).map((clause) => clause.trim())
  const clause = number && clauses.find((one) => one.includes(number))
  if (number === undefined || !clause) return firstWords((clauses[0] || whole).split(/\s+/u))
  const words = clause.split(/\s+/u)
  if (words.length > 1 && lettersOf(words) <= maxLetters) return clause
  return (aroundNumber(words, number) ?? firstWords(words)).replace(endSigns, '')
}
