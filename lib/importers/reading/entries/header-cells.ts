import { employerWords } from '../../lexicon/joining-words'
import { isSchoolName } from '../../lexicon/school-names'
import { institutionEvidence, organizationEvidence } from '../../lexicon/titles'
import { cutStretch, type Stretch } from '../sections/stretch'
import { cleanPart, type TitlePart } from './title-parts'

/** Smallest part of a header that a slot can begin or end with: a range of characters of a part. */
export type Cell = { part: TitlePart; from: number; to: number; mark: Mark }

/** Boundary before a cell: a line, a column, a style, a date, a bracket or one of the separators. */
export type Mark = 'first' | 'line' | 'column' | 'style' | 'date' | 'bracket' | 'in' | number

const dot = /\s[·•∙⋅]\s/gu

/** Separators between two titles on a line, by priority; each section mostly uses one. */
const separators = [
  /\s[|]\s/gu,
  dot,
  /\s@\s/gu,
  new RegExp(`\\s(?:${employerWords})\\s(?=[\\p{Lu}\\p{N}])`, 'gu'),
  /\s[‒–—](?:\s|(?=\p{Lu}))|\s?―\s?/gu,
  /\s-(?:\s|(?=\p{Lu}\p{Ll}))/gu,
  /\s\/\s|\s::?\s|\s\/\/\s/gu,
  /\s?[;；؛]\s/gu,
  // In East Asia, a blank parts the school from the faculty and the degree.
  /(?<=大学院?|[学學]院|学校|高校|大學|대학교|고등학교)\s/gu,
  // A full stop behind a word is none of an abbreviation.
  /(?<=\p{L}{5})\.\s+(?=[\p{Lu}\p{N}])/gu,
  /[,，、،]\s*/gu,
]
export const comma = separators.length - 1
export const fullStop = comma - 1
export const atSign = 2
export const atWord = 3

export const legalForm =
  /^(?:inc|llc|ltd|limited|corp|co|gmbh|ag|s\.?a|s\.?l|s\.?r\.?l|s\.?p\.?a|plc|b\.?v|sas|sarl|s\.?r\.?o|a\.?s|kg|se|oy|ab)\b\.?/i

/** Maximum length of a title; longer texts are lists, with too many places to split. */
const maxTitleLength = 300

/** Returns all positions at which a title can be split, excluding those within a school's name. */
function splitPositions({ text }: Stretch, separator: RegExp): { from: number; to: number }[] {
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

/** Maximum length of a part that is cut; a longer one is a text or a list. */
const maxLength = 160
/** Maximum number of cells of an entry. */
const maxCells = 12

const brackets = /\s*[(（]([^()（）]{2,})[)）](?=\s*(?:$|[,;|·•–—-]))/gu
/** Matches a word before a place: "Zonneveld te Aalsmeer". */
const placeWords = /\s(?:te|à|in|v|i|em)\s(?=\p{Lu})/gu

/** Matches a word before an employer or school that begins with its kind: "au lycée", "im Klinikum". */
const beforeKind =
  /\s(?:aux?|[àa] la|à l['’]|im|am|an der|an einer|an|no|na|nella?|all['’]|en el|en la)\s?(?<=[\s'’])/giu
/** Number of characters before the kind, as of an adjective: "an medizinischer Schule". */
const maxBeforeKind = 16

/** Returns whether a text begins as the name of an employer or school. */
const beginsAsName = (text: string) =>
  [organizationEvidence(text), institutionEvidence(text)].some(
    ({ strength, from }) => strength >= 0.5 && from <= maxBeforeKind,
  )

type Cut = { from: number; to: number; mark: Mark; end: number }

/** Returns where a part can be cut, none within brackets; of two at one place the stronger sign. */
function cutsOf({ stretch, role }: TitlePart): Cut[] {
  if (stretch.text.length > maxLength || role === 'position') return []
  const cuts = Array.from(stretch.text.matchAll(brackets), ({ index, 0: whole, 1: text = '' }) => {
    const end = index + whole.length
    return { from: index, to: end - 1 - text.length, mark: 'bracket' as Mark, end }
  }).filter(({ from }) => from > 0)
  const add = (sign: RegExp, mark: Mark) => {
    for (const { from, to } of splitPositions(stretch, sign)) {
      if (cuts.every((cut) => to <= cut.from || from >= cut.end))
        cuts.push({ from, to, mark, end: to })
    }
  }
  for (const [order, sign] of separators.entries()) add(sign, order)
  add(/[:：]\s+/gu, separators.length)
  add(placeWords, 'in')
  for (const { index, 0: whole } of stretch.text.matchAll(beforeKind)) {
    const to = index + whole.length
    const isFree = cuts.every((cut) => to <= cut.from || index >= cut.end)
    if (isFree && index > 1 && beginsAsName(stretch.text.slice(to))) {
      cuts.push({ from: index, to, mark: atWord, end: to })
    }
  }
  return cuts.sort((a, b) => a.from - b.from)
}

function markBefore(part: TitlePart, before: TitlePart | undefined): Mark {
  if (!before) return 'first'
  if (part.line !== before.line) return 'line'
  if (part.piece !== before.piece) return 'column'
  return part.afterDate && !before.afterDate ? 'date' : 'style'
}

/** Returns the cells of an entry's parts, in order. */
export function cellsOf(parts: readonly TitlePart[]): Cell[] {
  return parts.flatMap((part, at): Cell[] => {
    const cuts = parts.length > maxCells ? [] : cutsOf(part).slice(0, maxCells - parts.length)
    const first = { part, from: 0, mark: markBefore(part, parts[at - 1]) }
    const starts = [first, ...cuts.map(({ to, mark }) => ({ part, from: to, mark }))]
    return starts.map((start, index) => {
      const cut = cuts[index]
      return { ...start, to: cut?.from ?? part.stretch.text.length }
    })
  })
}

/** Returns the text of neighbouring cells of one part. */
export function textOfCells(first: Cell, last: Cell): Stretch {
  return cleanPart(cutStretch(first.part.stretch, first.from, last.to))
}

type Halves = readonly [Stretch, Stretch]

/** Splits a title at its first separator that is before neither a legal form nor a lower-case word. */
function splitTitleAt(whole: Stretch, separator: RegExp): Halves | null {
  const all = splitPositions(whole, separator).flatMap(({ from, to }, index) => {
    const halves: Halves = [cleanPart(cutStretch(whole, 0, from)), cleanPart(cutStretch(whole, to))]
    const [, { text }] = halves
    const loss =
      (index === 0 ? 0 : 0.2) + (legalForm.test(text) ? 3 : 0) + (/^\p{Ll}/u.test(text) ? 0.5 : 0)
    return halves.some((half) => half.text === '') ? [] : [{ halves, loss }]
  })
  return all.sort((a, b) => a.loss - b.loss)[0]?.halves ?? null
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
  return titles.map((one) => (sign ? splitTitleAt(one, sign) : null))
}
