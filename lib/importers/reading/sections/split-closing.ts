import { comparableDate } from '../../dates/date-text'
import type { DateHit } from '../../dates/find-dates'
import type { DraftEntry } from '../../draft/draft-types'
import type { DraftBuilder } from '../draft-builder'
import { tracedDate } from '../entries/header-dates'
import { datesOf, type LineView } from './line-view'
import { joinParagraphs } from './paragraphs'
import type { Section, SectionKind } from './sections'
import { copied, cutStretch, joinAll, trimStretch } from './stretch'

/** Kinds that tell of the person: the day may be that of birth. */
const ofPerson: readonly SectionKind[] = ['header', 'contact', 'personal', 'links', 'summary']

/** Matches a place before the date of a signature, and the word between them: "Graz, am", "Leeds,". */
const placeBefore =
  /^(\p{Lu}[\p{L}\p{M}.'’ -]{1,40}|\p{Lo}[\p{L}\p{M} ]{1,20})\s*[,，、،]\s*(?:\p{Ll}{1,5}\s+)?$/u

/** Returns the day and the place of a line that has nothing else; null for any other line. */
function readPlaceAndDay(line: LineView): { hit: DateHit; to: number } | null {
  const [piece, ...others] = line.pieces
  if (!piece || others.length > 0 || line.bullet || line.level > 0) return null
  const [hit, ...more] = datesOf(piece)
  if (!hit || more.length > 0 || hit.isRange || hit.start?.length !== 10) return null
  const place = placeBefore.exec(piece.text.slice(0, hit.from))?.[1]
  const isEnd = /^[\s.)日]*$/u.test(piece.text.slice(hit.to))
  return place && isEnd ? { hit, to: place.length } : null
}

/** Returns the dates of a line, of a range its start: what is to last may end later than the day of a signature. */
const daysOf = ({ pieces }: LineView) =>
  pieces.flatMap((piece) => datesOf(piece).map(({ start }) => start))

/** Returns whether a section of an unknown heading has nothing but the text that is signed. */
const isDeclaration = ({ kind, heading, lines }: Section) =>
  (kind === 'unknown' || kind === 'other-known') &&
  heading !== null &&
  lines.slice(0, -1).every((line) => !line.bullet && daysOf(line).length === 0)

/**
 * Moves place and date of a signature, the last line of a column with the latest date of the file, to a section of
 * their own; the text that is signed goes with them, if a heading sets it apart.
 */
export function splitClosing(sections: readonly Section[]): Section[] {
  const last = sections.findLastIndex(({ lines, kind, stream }, at) => {
    const isLast = sections.slice(at + 1).every((other) => other.stream !== stream)
    const line = lines.at(-1)
    return (
      isLast && !ofPerson.includes(kind) && line !== undefined && readPlaceAndDay(line) !== null
    )
  })
  const section = sections[last]
  const line = section?.lines.at(-1)
  const day = line && readPlaceAndDay(line)?.hit.start
  if (!section || !line || !day) return [...sections]
  const isLatest = sections
    .flatMap(({ lines }) => lines)
    .every((other) => daysOf(other).every((date) => !date || comparableDate(date) <= day))
  if (!isLatest) return [...sections]
  const closing: Section = { ...section, kind: 'closing' }
  if (isDeclaration(section)) return sections.map((one) => (one === section ? closing : one))
  const rest = { ...section, lines: section.lines.slice(0, -1) }
  return sections.flatMap((one) =>
    one === section ? [rest, { ...closing, heading: null, lines: [line] }] : [one],
  )
}

/** Reads place and date of a signature, and the text above them. */
export function readClosing({ lines, measures }: Section, build: DraftBuilder): DraftEntry[] {
  const line = lines.at(-1)
  const [piece] = line?.pieces ?? []
  const found = line && readPlaceAndDay(line)
  if (!piece || !found) return []
  const { hit, to } = found
  const text = joinParagraphs(lines.slice(0, -1), measures).map(({ stretch }) => stretch)
  return [
    build.entry({
      location: trimStretch(cutStretch(piece.stretch, 0, to), /^\s+/, /\s+$/),
      endDate: tracedDate(hit.start, piece, hit.startRange, null, !hit.isLoose),
      summary: copied(joinAll(text)),
    }),
  ]
}
