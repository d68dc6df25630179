import { employerWords } from '../../lexicon/employer-words'
import { isSchoolName } from '../../lexicon/school-names'
import { cutStretch, type Stretch } from '../sections/stretch'
import { cleanPart } from './title-parts'

/** Scores a text: positive as a first title (position, degree), negative as a second one. */
export type TitleScorer = (text: string) => number

/** The two titles of an entry and remaining texts. `sure`: unambiguous. */
export type TitlePair = {
  first: Stretch | null
  second: Stretch | null
  more: Stretch[]
  place: Stretch | null
  sure: boolean
}

export type Halves = readonly [Stretch, Stretch]

const dot = /\s[·•∙⋅]\s/gu

/** Separators between two titles on a line, by priority; each section mostly uses one. */
export const separators = [
  /\s[|]\s/gu,
  dot,
  /\s@\s/gu,
  new RegExp(`\\s(?:${employerWords})\\s(?=[\\p{Lu}\\p{N}])`, 'gu'),
  /\s[‒–—]\s|\s?―\s?/gu,
  /\s-\s/gu,
  /\s\/\s|\s::?\s|\s\/\/\s/gu,
  /\s?[;；؛]\s/gu,
  // In East Asia, a blank parts the school from the faculty and the degree.
  /(?<=大学院?|[学學]院|学校|高校|大學|대학교|고등학교)\s/gu,
  /[,，、،]\s*/gu,
]
export const comma = separators.length - 1

export const legalForm =
  /^(?:inc|llc|ltd|limited|corp|co|gmbh|ag|s\.?a|s\.?l|s\.?r\.?l|s\.?p\.?a|plc|b\.?v|sas|sarl|s\.?r\.?o|a\.?s|kg|se|oy|ab)\b\.?/i

/** Maximum length of a title; longer texts are lists, with too many places to split. */
const maxTitleLength = 300

/** Returns all positions at which a title can be split, excluding those within a school's name. */
export function splitPositions(
  { text }: Stretch,
  separator: RegExp,
): { from: number; to: number }[] {
  if (text.length > maxTitleLength) return []
  return Array.from(text.matchAll(separator), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  })).filter(
    ({ from, to }) =>
      from > 1 &&
      to < text.length - 1 &&
      !isSchoolName(text.slice(0, from), text.slice(from, to), text.slice(to)),
  )
}

/** Splits a title where its halves' scores differ most. */
export function splitTitleAt(
  whole: Stretch,
  separator: RegExp,
  scoreTitle: TitleScorer,
): Halves | null {
  let best: { halves: Halves; score: number } | null = null
  splitPositions(whole, separator).forEach(({ from, to }, index) => {
    const halves: Halves = [cleanPart(cutStretch(whole, 0, from)), cleanPart(cutStretch(whole, to))]
    if (halves.some(({ text }) => text === '')) return
    const difference = Math.abs(scoreTitle(halves[0].text) - scoreTitle(halves[1].text))
    const score =
      difference +
      (index === 0 ? 0.2 : 0) -
      (legalForm.test(halves[1].text) ? 3 : 0) -
      (/^\p{Ll}/u.test(halves[1].text) ? 0.5 : 0)
    if (!best || score > best.score) best = { halves, score }
  })
  return (best as { halves: Halves } | null)?.halves ?? null
}

/** Returns the separator that splits most of a section's one-line titles. */
export function sectionSeparator(wholes: readonly Stretch[]): RegExp | null {
  const votes = separators.map((separator, index) => ({
    separator,
    // A comma also occurs within names, so it needs more occurrences than others.
    count:
      wholes.filter((whole) => splitPositions(whole, separator).length > 0).length -
      (index === comma ? 0.1 : 0) -
      index * 0.01,
  }))
  const [best] = votes.sort((a, b) => b.count - a.count)
  return best && best.count > 0.5 ? best.separator : null
}

export function splitInTwo(
  whole: Stretch,
  separator: RegExp | null,
  scoreTitle: TitleScorer,
  min: number,
): Halves | null {
  if (!separator) return null
  // A dot in a title parts it even where commas part the others.
  const signs = separator === separators[comma] ? [dot, separator] : [separator, dot]
  const halves = [...signs, separators[comma] ?? separator].reduce<Halves | null>(
    (found, sign) => found ?? splitTitleAt(whole, sign, scoreTitle),
    null,
  )
  if (!halves) return null
  return Math.abs(scoreTitle(halves[0].text) - scoreTitle(halves[1].text)) >= min ? halves : null
}

/** Splits a title at the separator where the scores of its halves differ most; null if at none. */
export function splitTitle(title: Stretch, scoreTitle: TitleScorer): Halves | null {
  const all = separators.flatMap((sign) => splitTitleAt(title, sign, scoreTitle) ?? [])
  const pairs: Halves[] = []
  for (let at = 0; at + 1 < all.length; at += 2) {
    const [a, b] = [all[at], all[at + 1]]
    if (a && b) pairs.push([a, b])
  }
  const differenceOf = ([a, b]: Halves) => Math.abs(scoreTitle(a.text) - scoreTitle(b.text))
  return pairs.sort((a, b) => differenceOf(b) - differenceOf(a))[0] ?? null
}

/** Whether a text contains two titles: at an unambiguous separator, or a comma with evidence. */
export function containsTwoTitles(title: Stretch, scoreTitle: TitleScorer): boolean {
  if (separators.slice(0, comma).some((sign) => splitPositions(title, sign).length > 0)) return true
  const halves = splitTitleAt(title, separators[comma] ?? /,/gu, scoreTitle)
  return halves !== null && Math.abs(scoreTitle(halves[0].text) - scoreTitle(halves[1].text)) >= 1
}

/** Splits texts with two titles, "First Aid, Red Cross", if the section has one separator. */
export function splitTitles(titles: readonly Stretch[], mayUseCommas: boolean): (Halves | null)[] {
  const signs = mayUseCommas ? separators : separators.slice(0, comma)
  const strong = signs
    .slice(0, comma)
    .find(
      (sign) =>
        titles.filter((one) => splitPositions(one, sign).length > 0).length > 0.5 * titles.length,
    )
  const isEven =
    mayUseCommas &&
    titles.every((one) => splitPositions(one, separators[comma] ?? /,/gu).length <= 1)
  const sign = strong ?? (isEven ? separators[comma] : undefined)
  return titles.map((one) => (sign ? splitTitleAt(one, sign, () => 0) : null))
}
