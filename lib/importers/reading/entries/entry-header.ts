import type { Traced } from '../../draft/draft-types'
import { isDuration, subLabel } from '../../lexicon/labels'
import {
  degreeEvidence,
  institutionEvidence,
  organizationEvidence,
  positionEvidence,
} from '../../lexicon/titles'
import { isAddressLine, webAddress } from '../basics/addresses'
import { isFull, type Measures } from '../lists/measures'
import type { LineView } from '../sections/line-view'
import { isPlaceText } from '../sections/place-text'
import type { SectionKind } from '../sections/sections'
import { cutStretch, type Stretch } from '../sections/stretch'
import { entryDateOf } from './entry-dates'
import { isTitle } from './entry-starts'
import { readDates } from './header-dates'
import { type TitlePart, titleParts } from './title-parts'

export type EntryHeader = {
  startDate: Traced | null
  endDate: Traced | null
  /** Whether it is ongoing or has two ends; a single date is an end in education, else a start. */
  isRange: boolean
  titles: TitlePart[]
  /** All parts of the header, places as well. */
  parts: TitlePart[]
  place: Stretch | null
  url: Stretch | null
  /** Lines set apart between title and text, which may tell of an employer. */
  asides: readonly LineView[]
  body: LineView[]
  /** Lines without content: durations, labels. */
  passedOver: number[]
}

/** Maximum length of the one title of an entry. */
const maxOnlyTitle = 160
/** Maximum lines of a header. */
const maxLines = 8

const hasEvidence = (text: string) =>
  positionEvidence(text).strength > 0.3 ||
  organizationEvidence(text).strength > 0.3 ||
  institutionEvidence(text).strength > 0.3 ||
  degreeEvidence(text).strength > 0.3

type Reading = {
  lines: readonly LineView[]
  dated: number
  measures: Measures
  isEducation: boolean
  header: LineView[]
  titles: number
}

/** Whether a line tells of an entry after a label: "Business: …", "【Tasks】…". */
const isLabelledText = (text: string) => {
  if (/^[【［][^】］]{1,24}[】］]\s*\S/u.test(text)) return true
  const [, label = ''] = /^([^:：]{2,24})[:：]\s*\S/u.exec(text) ?? []
  return label !== '' && /^(?:summary|highlights)$/.test(subLabel(label) ?? '')
}

/** Whether a line is short enough for a title and not the start of a text. */
function isShortLine(index: number, { lines, measures, isEducation, titles }: Reading): boolean {
  const line = lines[index]
  const next = lines[index + 1]
  if (!line || line.text.length > 80 || isLabelledText(line.text)) return false
  if (!isTitle(line, measures) && !(isEducation && titles < 2)) return false
  if (!measures.broken || !next) return true
  // A right-aligned place or date fills a line without making it prose.
  if (line.pieces.length === 1 && isFull(line, next, measures.edge)) return false
  const wraps =
    !next.bullet &&
    Math.abs(next.x - line.x) < 2 &&
    next.page === line.page &&
    (next.y - line.y) / line.size <= measures.pitch * 1.1 &&
    /^\p{Ll}/u.test(next.text)
  return !wraps
}

/** Whether a line below a school's date is a degree or field of study. */
function isMoreEducation(line: LineView, before: LineView, { dated, titles }: Reading): boolean {
  if (titles >= 3) return false
  if (degreeEvidence(line.text).strength > 0.3 && line.text.length < 70) return true
  const isNear = line.page === before.page && line.y - before.y < 2.4 * line.size
  const isPlain =
    line.text.length < 50 &&
    line.pieces.length === 1 &&
    (line.text.match(/,/g)?.length ?? 0) < 2 &&
    !/\d/.test(line.text)
  return dated >= 0 && titles >= 1 && isNear && isPlain
}

/** Whether a bold line is all that can be the title of an entry, however long: "Head of … | Employer | Town". */
const isOnlyTitle = ({ text, bold }: LineView, { titles }: Reading) =>
  titles === 0 && bold && text.length <= maxOnlyTitle && !/[.!?]$/.test(text)

/** Maximum length of a title that no lexicon knows. */
const maxUnknown = 44

/** Whether a line has only short names: "Acme · Graz · acme.example". */
const hasShortParts = (text: string) =>
  text.split(/\s[·•|]\s/u).every((part) => part.length <= maxUnknown)

/** Whether a line below the date is still a title. */
function isMoreTitle(index: number, reading: Reading): boolean {
  const { lines, measures, isEducation, header, titles } = reading
  const line = lines[index]
  const before = lines[index - 1]
  if (line && isOnlyTitle(line, reading)) return true
  if (!line || !before || !isShortLine(index, reading)) return false
  const isStyled = line.bold || line.italic || line.size > measures.body + 0.6 || line.level > 0
  if (isStyled && titles < 3) return true
  if (isEducation && isMoreEducation(line, before, reading)) return true
  const given = titleParts(header).titles.length
  // A line far below the titles, or one of several tags, is not a title.
  const isNear = line.page !== before.page || line.y - before.y < 2.9 * line.size
  if (!isNear && !hasEvidence(line.text)) return false
  return given < 2 && titles < 2 && (hasEvidence(line.text) || hasShortParts(line.text))
}

/** Returns one or two short lines between a header and its list, which may belong to either. */
function linesOverItems(from: number, reading: Reading): readonly LineView[] {
  const { lines } = reading
  const length = lines.slice(from).findIndex(({ bullet }) => bullet)
  const between = lines.slice(from, from + Math.max(0, length))
  const areShort = between.every(
    (line, at) =>
      line.text.length < 45 &&
      isShortLine(from + at, reading) &&
      !entryDateOf(line) &&
      subLabel(line.text) === null &&
      !/[.:]$/.test(line.text),
  )
  return between.length <= 2 && areShort ? between : []
}

/** Kind of a header line; `end` is the first line of the body. */
type Part = 'title' | 'place' | 'address' | 'duration' | 'end'

function partOf(index: number, reading: Reading): Part {
  const { lines, dated, titles } = reading
  const line = lines[index]
  if (!line) return 'end'
  if (index <= dated || index === 0) return 'title'
  if (line.bullet) return 'end'
  if (isAddressLine(line.text)) return 'address'
  if (isDuration(line.text)) return 'duration'
  const isList = line.text.split(',').length >= 3 && titles < 2
  const isPlace = line.pieces.every(({ text }) => isPlaceText(text))
  if (isPlace && line.text.length < 60 && !isList) return 'place'
  if (entryDateOf(line) && dated < 0) return 'title'
  if (subLabel(line.text) !== null) return 'end'
  return isMoreTitle(index, reading) ? 'title' : 'end'
}

/** Sizes of a line set apart, as shares of the text below it. */
const asideSize = { min: 0.93, max: 0.985 }

/** Whether a line is set apart from the text below it, as a note is: in italics, or a little smaller. */
function isSetApart(line: LineView, next: LineView | undefined): boolean {
  if (line.bullet || line.bold || line.level > 0 || line.pieces.length > 1) return false
  const share = line.size / (next?.size ?? line.size)
  return (line.italic && !next?.italic) || (share > asideSize.min && share < asideSize.max)
}

/** Returns the lines set apart below the date and the first title of an entry, above its text. */
function findAsides(lines: readonly LineView[], dated: number): readonly LineView[] {
  const at = lines.slice(0, maxLines).findIndex((line, index) => {
    const next = lines.slice(index + 1).find((one) => one.size !== line.size || one.bullet)
    return index > Math.max(0, dated) && !entryDateOf(line) && isSetApart(line, next)
  })
  const [first, ...others] = at < 0 ? [] : lines.slice(at)
  if (!first || lines.slice(0, at).some(({ bullet }) => bullet)) return []
  const isAlike = ({ size, italic, bullet }: LineView) =>
    !bullet && Math.abs(size - first.size) < 0.1 && italic === first.italic
  const end = others.findIndex((line) => !isAlike(line))
  return [first, ...(end < 0 ? others : others.slice(0, end))]
}

/**
 * Parses the lines above an entry's body: dates, titles, place, URL.
 * @param dated index of the line that dates the entry, or -1
 * @param kind of the section
 */
export function readHeader(
  lines: readonly LineView[],
  dated: number,
  measures: Measures,
  kind: SectionKind,
): EntryHeader {
  const isEducation = kind === 'education'
  const asides = kind === 'work' ? findAsides(lines, dated) : []
  const reading: Reading = { lines, dated, measures, isEducation, header: [], titles: 0 }
  const passedOver: number[] = []
  let place: Stretch | null = null
  let url: Stretch | null = null
  const shown: LineView[] = []
  let end = 0
  for (const [index, line] of lines.slice(0, maxLines).entries()) {
    const [piece] = line.pieces
    const part = partOf(index, reading)
    if (part === 'end' || !piece) break
    if (part === 'title' || part === 'place') shown.push(line)
    if (part === 'title') {
      reading.header.push(line)
      const date = entryDateOf(line)
      if (!date || date.beside > 4) reading.titles++
    } else if (part === 'place') place ??= piece.stretch
    else if (part === 'duration') passedOver.push(line.index)
    else {
      const found = webAddress.exec(piece.text)
      if (found) url ??= cutStretch(piece.stretch, found.index, found.index + found[0].length)
    }
    end = index + 1
  }
  const dates = reading.header.map(entryDateOf).filter((one) => one !== null)
  const parts = titleParts(reading.header)
  const beside = kind === 'work' ? linesOverItems(end, reading) : []
  const body = lines.slice(end + beside.length)
  passedOver.push(...body.flatMap((line) => (subLabel(line.text) ? [line.index] : [])))
  return {
    ...readDates(dates),
    titles: parts.titles,
    parts: titleParts([...shown, ...beside]).parts.map((part) => ({
      ...part,
      isBelow: part.line >= shown.length,
      isAside: asides.some((line) => line === [...shown, ...beside][part.line]),
    })),
    place: place ?? parts.place,
    url: url ?? parts.url,
    asides,
    body: body.filter((line) => subLabel(line.text) === null),
    passedOver,
  }
}
