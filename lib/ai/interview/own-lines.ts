import { isAbout, type WordTheme } from '@/lib/language/shared/themes'
import type { CvIndex } from '../cv/cv-index'
import type { CvText } from '../cv/cv-texts'
import type { RequirementGroup } from '../posting/requirements'
import type { Requirement } from '../requirements/requirement-types'
import { isFigure, numbersIn } from './figures'
import type { KitLine } from './kit-types'
import { quoteLine, textOfQuote } from './quotes'

/** Maximum lines of the CV beside a question. */
const maxLines = 3

/** Returns whether a text says what was done, rather than name something. */
const isTelling = ({ bullet, address }: CvText) => bullet !== null || address.endsWith('/summary')

/** Quotes the whole lines of texts, each once. */
function quoteLines(cv: CvIndex, found: readonly { text: CvText; words: string }[]): KitLine[] {
  const lines = new Map<string, KitLine>()
  for (const { text, words } of found) {
    const quote = quoteLine(cv, text)
    const whole = textOfQuote(quote)
    const marked = words !== whole && whole.includes(words) ? words : ''
    if (!lines.has(whole)) lines.set(whole, { quote, marked })
  }
  return [...lines.values()].slice(0, maxLines)
}

/** Returns what was done that has words of a theme; without any, names of posts that do. */
export function linesAbout(theme: WordTheme, cv: CvIndex): KitLine[] {
  const about = cv.texts.filter(({ text, section }) => section !== 'basics' && isAbout(theme, text))
  const told = about.filter(isTelling)
  const posts = about.filter(({ address }) => address.endsWith('/position'))
  const found = told.length > 0 ? told : posts
  return quoteLines(
    cv,
    found.map((text) => ({ text, words: '' })),
  )
}

/** Returns what was done in numbers, percentages and amounts of money first, each with a number marked. */
export function linesWithNumbers(cv: CvIndex): KitLine[] {
  const found = cv.texts.filter(isTelling).flatMap((text) => {
    const numbers = numbersIn(text.text)
    const words = numbers.find(isFigure) ?? numbers[0]
    return words === undefined ? [] : [{ text, words }]
  })
  return quoteLines(
    cv,
    found.toSorted((a, b) => Number(isFigure(b.words)) - Number(isFigure(a.words))),
  )
}

/** Order of the groups of requirements. */
const groups: readonly RequirementGroup[] = ['essential', 'duty', 'nice']

/** Returns the lines that show what a job asks for, its essentials first. */
export function linesForJob(cv: CvIndex, requirements: readonly Requirement[]): KitLine[] {
  const parts = requirements
    .toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group))
    .flatMap((one) => one.parts)
    .filter((one) => one.state === 'covered' && (one.kind !== 'soft' || one.isConfirmed))
  const found = parts.flatMap(({ evidence: [first] }) => {
    const text = first && cv.texts.find(({ address }) => address === first.address)
    return text ? [{ text, words: first.words }] : []
  })
  const told = found.filter(({ text }) => isTelling(text))
  return quoteLines(cv, [...told, ...found])
}
