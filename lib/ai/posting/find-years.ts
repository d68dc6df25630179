import { counting } from '@/lib/language/counting'
import { foldText } from '@/lib/language/unicode/fold-text'

/** Years that a sentence asks for, with its words. */
export type AskedYears = { years: number; words: string; from: number; to: number }

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values(counting).flatMap(({ small, one }) => [
    ...one.split(' ').map((word) => [word, 1] as const),
    ...foldText(small)
      .split(' ')
      .flatMap((word, at) => (at > 0 ? [[word, at + 1] as const] : [])),
  ]),
)

const amount = `\\d{1,2}|${Object.keys(numbers)
  .toSorted((a, b) => b.length - a.length)
  .join('|')}`
/** Matches "5+ years", "three to five years", "3-5 Jahre", "mindestens 3-jährige"; the lower number counts. */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(${amount})\\s*(?:\\+|plus|\\(\\d{1,2}\\))?(?:\\s*(?:-|–|to|or|bis|oder|tot|a|à|o|ou|e)\\s*(?:${amount})\\+?)?[\\s-]*(?:or more |ou plus |o mas |ou mais |o piu )?(years?|yrs?|jahren?|jahrige?n?r?|jarige?|ans?|annees?|anos?|anni|anno|jaar|jaren)(?!\\p{L})`,
  'giu',
)
/** Matches a number of years with its unit at the beginning of a text. */
export const yearsWords =
  /^.{0,24}?(?:years?|yrs?|jahre?n?|ans?|années?|años?|anos?|anni|anno|jaar|jaren)(?!\p{L})['’]?/iu
/** Matches sentences about years of work, not about the age of a company. */
const work =
  /experience|background|track record|practice|similar role|in a role|working|worked|erfahrung|berufspraxis|praxis|tatigkeit|experiencia|experiencia|esperienza|minimum|at least|mindestens|au moins|al menos|pelo menos|almeno|years of|years in|ervaring|years'|years as|post-qualif/u
const company =
  /founded|established|since \d{4}|history|tradition|for (?:over|more than|nearly)|seit (?:uber|mehr als)|depuis (?:plus|\d)|desde hace|ha mas de|da oltre|da piu di|anniversary/u

/** Returns the folded text with the original position of each character. Only ligatures shift. */
function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = ''
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    const letter = foldText(text[at] ?? '')
    for (let unit = 0; unit < letter.length; unit++) places.push(at)
    folded += letter
  }
  places.push(text.length)
  return { folded, places }
}

/**
 * Finds the years of experience that a sentence asks for. A range asks for its lower end; the age of a company is
 * ignored.
 *
 * @param isDemand whether the sentence is among demands, so that it need not mention work itself
 */
export function findYears(sentence: string, isDemand: boolean): AskedYears[] {
  const { folded, places } = foldWithPlaces(sentence)
  if (
    !(isDemand || work.test(folded)) ||
    (company.test(folded) && !/at least|mindestens|minimum/.test(folded))
  ) {
    return []
  }
  return [...folded.matchAll(pattern)].flatMap(({ index, 0: all, 1: first = '' }) => {
    const years = numbers[first] ?? Number(first)
    if (!(years >= 1 && years <= 30)) return []
    const [from, to] = [places[index] ?? 0, places[index + all.length] ?? sentence.length]
    return [{ years, words: sentence.slice(from, to), from, to }]
  })
}
