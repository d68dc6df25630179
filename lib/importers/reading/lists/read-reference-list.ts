import type { DraftEntry } from '../../draft/draft-types'
import { findHeading } from '../../lexicon/headings'
import type { DraftBuilder } from '../draft-builder'
import type { LineView } from '../sections/line-view'
import { joinParagraphs } from '../sections/paragraphs'
import type { Section } from '../sections/sections'
import { joinAll, type Stretch } from '../sections/stretch'
import { type Citation, itemNumber, readCitation } from './read-citation'

/** Minimum share of the items that must be references. */
const minShare = 0.6
/** Maximum length of a reference; longer texts are prose, which takes long to match. */
const maxReference = 1500
/** Maximum length of a sub-heading. */
const maxLabel = 60

/** Whether a line is a sub-heading of a list of references, such as "Journal articles:". */
function isLabel(line: LineView, at: number, { lines, measures }: Section): boolean {
  const isPlain = !line.bullet && line.pieces.length === 1 && !/\d{4}/.test(line.text)
  if (!isPlain || line.text.length > maxLabel || at === lines.length - 1) return false
  const standsOut = line.bold || line.size > measures.body + 0.5 || /[:：]$/.test(line.text)
  const before = lines[at - 1]
  const isFirst = !before || /[.:]$/.test(before.text) || before.bullet
  const next = lines[at + 1]
  const isOutdented = next?.bullet === true && line.x < next.x - 3
  return standsOut || (isFirst && (isOutdented || findHeading(line.text) !== null))
}

/** Returns lines with a bullet where an item starts: at its number, or outdented. */
function markItems(lines: readonly LineView[]): readonly LineView[] {
  const isNumbered = (line: LineView) => itemNumber.test(line.text)
  if (lines.filter(isNumbered).length >= 2 && lines[0] && isNumbered(lines[0])) {
    return lines.map((line) => ({ ...line, bullet: isNumbered(line) }))
  }
  if (lines.some(({ bullet }) => bullet)) return lines
  const left = Math.min(...lines.map(({ x }) => x))
  const isOut = ({ x }: LineView) => x < left + 3
  const isHung = lines.some((line) => !isOut(line)) && lines[0] !== undefined && isOut(lines[0])
  return isHung ? lines.map((line) => ({ ...line, bullet: isOut(line) })) : lines
}

const wholeLine = ({ pieces }: LineView) =>
  joinAll(
    pieces.map(({ stretch }) => stretch),
    ' ',
  )

/** Returns the items of a list, with wrapped lines joined. */
function itemsOf(lines: readonly LineView[], section: Section): Stretch[] {
  const marked = markItems(lines)
  if (!marked[0]?.bullet) return joinParagraphs(marked, section.measures).map((one) => one.stretch)
  const items: Stretch[][] = []
  for (const line of marked) {
    if (line.bullet) items.push([wholeLine(line)])
    else items.at(-1)?.push(wholeLine(line))
  }
  return items.map((parts) => joinAll(parts))
}

const wordsOf = (citations: readonly Citation[]) =>
  new Set(citations.flatMap(({ authors }) => authors.text.match(/\p{Lu}[\p{L}\p{M}-]{2,}/gu) ?? []))

const languageOf = ({ lines }: Section) => lines[0]?.pieces[0]?.language ?? ''

/** Splits a section into references, one a paragraph, and sub-headings; null if it is none. */
function splitReferences(section: Section) {
  const labels = section.lines.filter((line, at) => isLabel(line, at, section))
  const parts: LineView[][] = [[]]
  for (const line of section.lines) {
    if (labels.includes(line)) parts.push([])
    else parts.at(-1)?.push(line)
  }
  const items = parts.flatMap((lines) => itemsOf(lines, section))
  if (items.some(({ text }) => text.length > maxReference)) return null
  const citations = items.map((item) => readCitation(item, languageOf(section), new Set()))
  // With the date in a column of its own, the lines of an entry are set apart.
  const isColumn = section.lines.some(({ pieces }) => pieces.length > 1)
  const cited = citations.filter(
    ({ isCited, venue, date }) => date !== null && (isCited || (!isColumn && venue.text !== '')),
  )
  const isList = items.length > 0 && cited.length >= minShare * items.length
  return isList ? { items, labels, citations } : null
}

/** Whether most entries of a section under an unknown heading are references with authors. */
export function isReferenceList(section: Section): boolean {
  const { items = [], citations = [] } = splitReferences(section) ?? {}
  const withAuthors = citations.filter(({ authors }) => authors.text !== '')
  return items.length > 0 && withAuthors.length >= minShare * items.length
}

/** Reads a section of references; null if it is none. The authors of some tell those of others. */
export function readReferenceList(section: Section, build: DraftBuilder): DraftEntry[] | null {
  const references = splitReferences(section)
  if (!references) return null
  const { items, labels, citations } = references
  const known = wordsOf(citations)
  build.passOver(labels.map(({ index }) => index))
  return items.map((item) => {
    const { title, venue, date, authors, rest } = readCitation(item, languageOf(section), known)
    return build.entry({
      name: title,
      publisher: venue,
      releaseDate: date,
      url: build.linkedUrl([title, item]),
      summary: joinAll([authors, rest], '; '),
    })
  })
}
