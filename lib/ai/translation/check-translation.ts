import { schoolLevelsIn } from '@/lib/language/shared/school-levels'
import type { Level } from '@/lib/language/shared/seniority'
import type { TranslationLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { parseRich, plainText } from '@/lib/resume/text/rich-text'
import { factsOf } from './facts-of'
import { isSameNumbers } from './number-phrases'
import { titleLevelsIn } from './title-levels'

/** Why a translation of one text is not taken. */
export type TranslationFault =
  /** The model left it out. */
  | 'missing'
  /** It came back as it was: nothing was translated. */
  | 'unchanged'
  | 'too-long'
  | 'number'
  | 'date'
  | 'name'
  /** Another degree, or another level of training. */
  | 'degree'
  /** A beginner's level became a senior's, or the other way round. */
  | 'level'
  | 'address'
  /** Bold, italic and links are not those of the source. */
  | 'mark'

export type TranslationQuestion = {
  /** Both as they are stored. */
  source: string
  target: string
  from: TranslationLanguage
  to: TranslationLanguage
  /** Names that the CV knows: employers, schools, tools. */
  names: readonly string[]
}

/** Returns a list without the items of another one, each taken away as often as it stands there. */
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

/** The marks of a text in order, with what a link leads to; the words under them may change. */
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

/** The highest degree or training that a text names, or -1. */
const highestDegree = (text: string): number =>
  // A degree stands alone in a field ("MSc"); the tables know it inside a sentence.
  Math.max(-1, ...schoolLevelsIn(`${text} in`).map(({ rank }) => rank))

/** Whether both texts name a degree, and not the same one. */
function isOtherDegree(source: string, target: string): boolean {
  const [asked, given] = [highestDegree(source), highestDegree(target)]
  return asked >= 0 && given >= 0 && asked !== given
}

/** Somebody who begins is no senior. Other words for levels overlap between languages, and are asked about. */
function isOtherLevel(source: string, target: string): boolean {
  const [asked, given] = [titleLevelsIn(source), titleLevelsIn(target)]
  const begins = (levels: ReadonlySet<Level>) => levels.has('junior') || levels.has('learner')
  return (
    (begins(asked) && given.has('senior') && !asked.has('senior')) ||
    (asked.has('senior') && begins(given) && !given.has('senior'))
  )
}

/** Translations are longer than their source, within bounds. */
const isLong = (source: string, target: string) => target.length > source.length * 2.5 + 60

/**
 * Checks that a translation says the numbers, dates, degrees, names and addresses of its source, each as often,
 * and no other (promise 2). That the words between them mean the same cannot be checked: the person confirms
 * each text (see `asksOf`).
 *
 * @returns null where nothing is wrong
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
  // "2" may be "two" there; digits that are no number of their own ("Q3") stay as they are.
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
