import { schoolLevelsIn } from '@/lib/language/shared/school-levels'
import type { Level } from '@/lib/language/shared/seniority'
import type { TranslationLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { parseRich, plainText } from '@/lib/resume/text/rich-text'
import { factsOf } from './facts-of'
import { isSameNumbers } from './number-phrases'
import { titleLevelsIn } from './title-levels'

/** Reason why a translation of one text is rejected. */
export type TranslationFault =
  /** The model omitted it. */
  | 'missing'
  /** It is unchanged. */
  | 'unchanged'
  | 'too-long'
  | 'number'
  | 'date'
  | 'name'
  /** Names another degree or training level. */
  | 'degree'
  /** Turns a junior level into a senior one, or the reverse. */
  | 'level'
  | 'address'
  /** Bold, italic or links differ from the source. */
  | 'mark'

export type TranslationQuestion = {
  /** Both as stored. */
  source: string
  target: string
  from: TranslationLanguage
  to: TranslationLanguage
  /** Names in the CV: employers, schools, tools. */
  names: readonly string[]
}

/** Multiset difference of two lists. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return all.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const isSame = (a: readonly unknown[], b: readonly unknown[]) =>
  JSON.stringify(a) === JSON.stringify(b)

/** Returns the marks of a text in order, with link targets; the text under them may change. */
function marksOf(stored: string): string[] {
  const marks = parseRich(stored).map(({ bold, italic, link }) =>
    [bold && 'bold', italic && 'italic', link].filter(Boolean).join(' '),
  )
  return marks.filter((mark) => mark !== '').toSorted()
}

const holds = (text: string, name: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u').test(text)

const isSameText = (a: string, b: string) =>
  foldText(a).replace(/\s+/g, ' ').trim() === foldText(b).replace(/\s+/g, ' ').trim()

/** Returns the rank of the highest degree or training that a text names, or -1. */
const highestDegree = (text: string): number =>
  // Wraps a bare degree ("MSc") in a sentence, which the tables require.
  Math.max(-1, ...schoolLevelsIn(`${text} in`).map(({ rank }) => rank))

/** Returns true if both texts name a degree, but not the same. */
function isOtherDegree(source: string, target: string): boolean {
  const [asked, given] = [highestDegree(source), highestDegree(target)]
  return asked >= 0 && given >= 0 && asked !== given
}

/**
 * Returns true if one text is junior and the other senior. Other levels overlap between languages, and are asked about.
 */
function isOtherLevel(source: string, target: string): boolean {
  const [asked, given] = [titleLevelsIn(source), titleLevelsIn(target)]
  const begins = (levels: ReadonlySet<Level>) => levels.has('junior') || levels.has('learner')
  return (
    (begins(asked) && given.has('senior') && !asked.has('senior')) ||
    (asked.has('senior') && begins(given) && !given.has('senior'))
  )
}

/** Returns true for a translation that is too long; some growth is normal. */
const isLong = (source: string, target: string) => target.length > source.length * 2.5 + 60

/**
 * Checks that a translation has the numbers, dates, degrees, names and addresses of its source, equally often, and no
 * others (promise 2). Whether the other words mean the same cannot be checked: the person confirms each text (see
 * `asksOf`).
 *
 * @returns null without a fault
 */
export function checkTranslation(question: TranslationQuestion): TranslationFault | null {
  const { from, to, names } = question
  const [source, target] = [plainText(question.source), plainText(question.target)]
  if (target.trim() === '') return 'missing'
  if (isSameText(source, target)) return 'unchanged'
  if (isLong(source, target)) return 'too-long'
  if (!isSame(marksOf(question.source), marksOf(question.target))) return 'mark'
  const [asked, given] = [factsOf(source, from), factsOf(target, to)]
  if (!isSame(asked.addresses, given.addresses)) return 'address'
  if (!isSameNumbers(asked.values, given.values)) return 'number'
  // "2" may become "two"; digits inside a name ("Q3") stay.
  const respelled = [
    ...without(asked.written, given.written),
    ...without(given.written, asked.written),
  ]
  if (
    respelled.some(
      (digits) => !asked.values.some(({ said }) => Number.parseFloat(said) === Number(digits)),
    )
  )
    return 'number'
  if (!isSame(asked.months, given.months)) return 'date'
  if (isOtherDegree(source, target)) return 'degree'
  if (isOtherLevel(source, target)) return 'level'
  const own = [...names.filter((name) => holds(source, name)), ...asked.shapes]
  if (own.some((name) => !holds(target, name))) return 'name'
  const added = names.some((name) => holds(target, name) && !holds(source, name))
  return added || given.shapes.some((name) => !holds(source, name)) ? 'name' : null
}
