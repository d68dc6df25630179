import type { HeadingKind } from '@/lib/language/kinds/headings'
import { contactLabel, isDocumentTitle, subLabel } from '../../lexicon/labels'
import type { EntryChoice, HeadingChoice } from '../../readings/reading-choice'
import { type Measures, measureLines } from '../lists/measures'
import { isNamedHeading, partKind } from './heading-words'
import { isEndMark } from './is-without-content'
import { datesOf, hasTextBeside, headingOf, isShort, type LineView, namedKind } from './line-view'
import { lookKeyOf, withoutOrnaments } from './ornaments'

/**
 * `header`: before the first heading. `unknown`: under a heading that is in no lexicon. `closing`: place and date of a
 * signature.
 */
export type SectionKind = HeadingKind | 'header' | 'unknown' | 'closing'

export type Section = {
  kind: SectionKind
  heading: LineView | null
  lines: LineView[]
  measures: Measures
  stream: number
  /** Overrides of the entry detection. */
  choice?: EntryChoice
  /** Indexes of the lines at which the user says that entries begin, in place of the detection. */
  starts?: ReadonlySet<number>
}

/** A style of headings, with the lexicon headings that have it. */
type HeadingLook = {
  size: number
  bold: boolean
  caps: boolean
  level: number
  /** Number of headings with a rule. */
  ruled: number
  kinds: Set<HeadingKind>
  count: number
  total: number
}

function scoreOf(look: HeadingLook, body: number): number {
  const { kinds, size, bold, caps, ruled, level, count, total } = look
  return (
    kinds.size +
    (size > body + 0.5 ? 1.5 : 0) +
    Math.min(2, (size / body - 1) * 2) +
    (bold ? 0.7 : 0) +
    (caps ? 0.5 : 0) +
    (ruled >= 0.6 * count ? 1 : 0) +
    (level > 0 ? 1.5 : 0) +
    Math.min(2, (2 * count) / Math.max(1, total))
  )
}

/** Returns the heading style of a stream: the best-scored one of lines with heading text. */
function headingLook(lines: readonly LineView[], measures: Measures): HeadingLook | null {
  const looks = new Map<string, HeadingLook>()
  for (const line of lines) {
    const kind = isShort(line) ? headingOf(line) : null
    if (!kind) continue
    const { size, bold, caps, level } = line
    const look = looks.get(lookKeyOf(line)) ?? {
      ...{ size, bold, caps, level, kinds: new Set<HeadingKind>() },
      ...{ ruled: 0, count: 0, total: 0 },
    }
    look.kinds.add(kind)
    look.count++
    if (line.ruled) look.ruled++
    looks.set(lookKeyOf(line), look)
  }
  for (const line of lines) {
    const look = isShort(line) ? looks.get(lookKeyOf(line)) : undefined
    if (look) look.total++
  }
  const ranked = [...looks.values()].sort(
    (a, b) => scoreOf(b, measures.body) - scoreOf(a, measures.body),
  )
  return ranked[0] ?? null
}

/** Returns the edge or centre that most headings share; null if there is none. */
function alignmentOf(headings: readonly LineView[]): ((line: LineView) => number) | null {
  if (headings.length < 3) return null
  const edges = [
    (line: LineView) => line.x,
    (line: LineView) => line.right,
    (line: LineView) => (line.x + line.right) / 2,
  ]
  let best: { count: number; edge: (line: LineView) => number; at: number } | null = null
  for (const edge of edges) {
    for (const heading of headings) {
      const at = edge(heading)
      const count = headings.filter((one) => Math.abs(edge(one) - at) < 3).length
      if (!best || count > best.count) best = { count, edge, at }
    }
  }
  if (!best || best.count < 0.5 * headings.length) return null
  const { edge, at } = best
  return (line) => Math.abs(edge(line) - at)
}

const looksLike = (line: LineView, look: HeadingLook) =>
  Math.abs(line.size - look.size) <= 0.6 && line.bold === look.bold

const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u

/** Whether a line with heading text also has the style of a heading. */
function isHeadingLook(
  line: LineView,
  look: HeadingLook,
  measures: Measures,
  offset: ((line: LineView) => number) | null,
): boolean {
  if (look.level > 0 && line.level > 0) return line.level <= look.level
  // In a PDF a single heading may lack its tag; flowing formats have only styles to go by.
  if (look.level > 0 && !measures.broken) return false
  const isLarge = line.size > look.size + 0.6
  if (isLarge) return true
  const isAside = offset !== null && offset(line) >= 6 && line.size < measures.body * 1.35
  if (isAside || !looksLike(line, look)) return false
  // Scripts without case cannot match a style in capitals.
  return line.caps === look.caps || eastAsian.test(line.text) || line.size > measures.body + 1
}

/** Whether a short line has exactly the style of headings, whatever its text. */
const hasLookOf = (line: LineView, look: HeadingLook) =>
  line.pieces.length === 1 &&
  line.text.length < 40 &&
  !line.bullet &&
  Math.abs(line.size - look.size) <= 0.3 &&
  line.bold === look.bold &&
  line.caps === look.caps &&
  line.level === look.level &&
  /[\p{L}\p{M}]{2}/u.test(line.text)

/** Whether a line is a heading by its style alone (a custom section). */
function isUnknownHeading(line: LineView, look: HeadingLook, measures: Measures): boolean {
  if (look.count < 3 || look.count < 0.55 * look.total || !hasLookOf(line, look)) return false
  const areRuled = look.ruled >= 0.8 * look.count
  const standsOut =
    look.size > measures.body + 0.8 || look.level > 0 || areRuled || (look.caps && look.bold)
  return standsOut && (!areRuled || line.ruled)
}

/**
 * Returns whether a line is a heading by its style and a word of headings, where all lines in that style below the first
 * one are such, and none is a job title.
 */
function isPartHeading(line: LineView, look: HeadingLook, lines: readonly LineView[]): boolean {
  if (!hasLookOf(line, look) || partKind(line.text) === null) return false
  const inLook = lines.slice(1).filter((one) => isShort(one) && hasLookOf(one, look))
  const standsOut = look.level > 0 || look.caps || (look.bold && inLook.length < 0.3 * lines.length)
  return standsOut && inLook.length >= 2 && inLook.every(({ text }) => isNamedHeading(text))
}

const endsWithColon = /[:：]\s*$/u

const mayEndWithColon = (line: LineView) => isShort(line) && subLabel(line.text) === null

/** Returns whether most headings of a column end with a colon. */
function haveColons(lines: readonly LineView[]): boolean {
  const known = lines.filter((line) => mayEndWithColon(line) && headingOf(line) !== null)
  const withColon = known.filter(({ text }) => endsWithColon.test(text))
  return new Set(withColon.map(headingOf)).size >= 2 && 2 * withColon.length >= known.length
}

/** Returns whether a line ends with a colon and has the words of a heading: "Intern experience:". */
function isColonHeading(line: LineView): boolean {
  if (!mayEndWithColon(line) || line.pieces.length > 1) return false
  const text = line.text.replace(endsWithColon, '')
  const part = partKind(text)
  if (text === line.text) return false
  return isNamedHeading(text) || (part !== null && text.startsWith(part.rest))
}

/** Kinds that nearly every CV has, and no list within another section. */
const main: readonly HeadingKind[] = ['work', 'education']

/** Kinds of sections that may start before the heading style is established. */
const early: readonly HeadingKind[] = [
  'summary',
  'contact',
  'languages',
  'skills',
  'personal',
  'links',
]

function splitStream(
  lines: readonly LineView[],
  stream: number,
  broken: boolean,
  choice: HeadingChoice,
): Section[] {
  const measures = measureLines(lines, broken)
  const [first] = lines
  // "Résumé" above everything is also a heading of the summary; others show how headings look.
  const others = first && isDocumentTitle(first.text) ? headingLook(lines.slice(1), measures) : null
  const look = others ?? headingLook(lines, measures)
  const headings = lines.filter(
    (line) => look && isShort(line) && headingOf(line) && looksLike(line, look),
  )
  const offset = broken ? alignmentOf(headings) : null
  let current: Section = { kind: 'header', heading: null, lines: [], measures, stream }
  const sections = [current]
  const begin = (kind: SectionKind, heading: LineView) => {
    current = { kind, heading, lines: [], measures, stream }
    sections.push(current)
  }
  const isUnknown = (line: LineView, headings: HeadingLook) =>
    // "Desired position" names the line below; a line with a period is an entry.
    contactLabel(line.text) !== 'label' &&
    subLabel(line.text) === null &&
    !line.pieces.some((piece) => datesOf(piece).some(({ isRange }) => isRange)) &&
    (choice === 'by-look'
      ? hasLookOf(line, headings)
      : current.kind !== 'header' && isUnknownHeading(line, headings, measures))
  const areColons = haveColons(lines)
  const inLook = new Set(headings.map(headingOf))
  const standsOut = ({ bold, caps, level, ruled, size }: LineView) =>
    bold || caps || level > 0 || ruled || size > measures.body + 0.6
  /** Whether a line that stands out has the words of a heading whose kind has none in the look of the others. */
  const isOnlyOfKind = (line: LineView, kind: HeadingKind) =>
    main.includes(kind) && !inLook.has(kind) && standsOut(line)
  lines.forEach((line, index) => {
    const isTitle = index === 0 && look !== null && isTitleOfDocument(line, look)
    const kind = isTitle ? null : namedKind(lines, index, current.kind)
    if (kind && look && isHeadingLook(line, look, measures, offset)) begin(kind, line)
    else if (kind && look && isOnlyOfKind(line, kind)) begin(kind, line)
    else if (kind && broken && isMarginHeading(lines, index)) begin(kind, line)
    else if (kind && early.includes(kind) && index > 0 && isEarlyHeading(line, current, measures))
      begin(kind, line)
    else if (
      look &&
      (isUnknown(line, look) ||
        (current.kind !== 'header' && isPartHeading(line, look, lines)) ||
        (areColons && isColonHeading(line)))
    ) {
      begin(kind ?? partKind(line.text)?.kind ?? 'unknown', line)
    } else if (!isEndMark(line.text)) current.lines.push(line)
  })
  return sections
}

/**
 * Whether a bold line is a heading in the margin, with the section's text on its baseline. If other
 * lines are set the same way ("Tools"), it is a group label.
 */
function isMarginHeading(lines: readonly LineView[], index: number): boolean {
  const line = lines[index]
  if (!line?.bold || !hasTextBeside(lines, index)) return false
  const isGroup = ({ pieces: [first, second], x, bold }: LineView) =>
    first !== undefined &&
    second !== undefined &&
    bold &&
    Math.abs(x - line.x) < 3 &&
    Math.abs(first.size - line.size) < 0.3
  return !lines.some(isGroup)
}

/** "Résumé" in large type is the document's title, not a heading of the summary. */
const isTitleOfDocument = (line: LineView, look: HeadingLook) =>
  line.size > look.size + 0.6 && isDocumentTitle(line.text)

/** Whether a line is a smaller heading within the header, of contacts or profile. */
function isEarlyHeading(line: LineView, current: Section, measures: Measures): boolean {
  if (current.kind !== 'header' && current.kind !== 'contact' && current.kind !== 'summary')
    return false
  return (
    (line.bold || line.caps || line.size > measures.body + 1) && line.size >= measures.body - 0.2
  )
}

/**
 * Splits lines into sections. A heading has heading text in a supported language and the heading
 * style of its stream.
 * @param broken whether lines are wrapped by a page layout
 * @param choice how to treat headings that are in no lexicon
 */
export function splitSections(
  lines: readonly LineView[],
  broken: boolean,
  choice: HeadingChoice = 'scored',
): Section[] {
  const streams = [...new Set(lines.map(({ stream }) => stream))].sort((a, b) => a - b)
  return streams.flatMap((stream) =>
    splitStream(
      withoutOrnaments(lines.filter((line) => line.stream === stream)),
      stream,
      broken,
      choice,
    ),
  )
}
