import { draftFieldKind, isListKind } from '../draft/draft-fields'
import type {
  DraftEntry,
  DraftSection,
  DraftSectionKind,
  ImportDraft,
  Traced,
} from '../draft/draft-types'
import type { RefusedPart } from '../help/help-types'
import { headingKind } from '../lexicon/headings'
import { createDraftBuilder } from '../reading/draft-builder'
import { isWithoutContent } from '../reading/sections/is-without-content'
import { joinAll, takeStretch } from '../reading/sections/stretch'
import type { Slice, SourceText } from '../source/source-types'
import { addReadersContacts } from './add-readers-contacts'
import { copyPointed } from './copy-pointed'
import { createDateReader, type DateReader } from './create-date-reader'
import type { Pointer } from './create-pointer'
import { type FoundSection, type FoundValue, readModelAnswer } from './read-model-answer'

type Values = { fields: Record<string, Traced>; lists: Record<string, Traced[]> }
type Tools = { source: SourceText; dates: DateReader; pointer: Pointer }

const isRange = (field: string) => field === 'startDate' || field === 'endDate'

/** Returns start and end of an entry as parsed from the characters pointed at, else as text. */
function readRange({ dates, pointer }: Tools, values: readonly FoundValue[]): [string, Traced][] {
  const slicesOf = (name: string) => values.find(({ field }) => field === name)?.slices ?? []
  const [start, end] = [slicesOf('startDate'), slicesOf('endDate')]
  if (start.length + end.length === 0) return []
  const own = [...start, ...end]
  const { startDate, endDate } = dates.readRange(start, end)
  const range: [string, Traced | null][] = [
    ['startDate', startDate],
    ['endDate', endDate],
  ]
  const read = range.flatMap(([name, value]): [string, Traced][] => (value ? [[name, value]] : []))
  const characters = read.flatMap(([, { slices }]) => slices)
  const more = characters.flatMap((slice) => beside(slice, own))
  const isUsable = pointer.isFree(more)
  if (isUsable) pointer.take(more)
  const used = isUsable ? read : []
  const isLeft = (slices: readonly Slice[]) =>
    slices.length > 0 &&
    (used.length === 0 || slices.every((slice) => beside(slice, characters)[0] === slice))
  const alone: [string, Traced][] = [
    ...(isLeft(start) ? [['startDate', dates.readAlone(start, false)] as [string, Traced]] : []),
    ...(isLeft(end) ? [['endDate', dates.readAlone(end, true)] as [string, Traced]] : []),
  ]
  return [...alone.filter(([name]) => used.every(([other]) => other !== name)), ...used]
}

/** Returns the parts of a slice not covered by others. */
function beside(slice: Slice, others: readonly Slice[]): Slice[] {
  let parts = [slice]
  for (const other of others) {
    if (other.line !== slice.line || other.from >= slice.to || slice.from >= other.to) continue
    parts = parts
      .flatMap((part) => [
        { ...part, to: Math.min(part.to, other.from) },
        { ...part, from: Math.max(part.from, other.to) },
      ])
      .filter(({ from, to }) => from < to)
  }
  return parts
}

/** Returns the values of an entry in the form of their fields. */
function readValues(tools: Tools, kind: DraftSectionKind, found: readonly FoundValue[]): Values {
  const { source, dates } = tools
  const fields: Record<string, Traced> = Object.fromEntries(readRange(tools, found))
  const lists: Record<string, Traced[]> = {}
  const texts = new Map<string, Slice[]>()
  for (const { field, slices, value } of found) {
    const fieldKind = draftFieldKind(kind, field)
    if (isRange(field)) continue
    if (isListKind(fieldKind)) {
      lists[field] = [...(lists[field] ?? []), copyPointed(source, slices, fieldKind)]
    } else if (fieldKind === 'rich') texts.set(field, [...(texts.get(field) ?? []), ...slices])
    else if (value) fields[field] = value
    else if (fieldKind === 'date') fields[field] = dates.readAlone(slices, false)
    else fields[field] = copyPointed(source, slices, field === 'email' ? 'url' : fieldKind)
  }
  for (const [field, slices] of texts) fields[field] = copyPointed(source, slices, 'rich')
  return { fields, lists }
}

/** Returns lines without content: by their text, or headings of empty sections. */
function passedOver({ source, passedOver: before }: ImportDraft): number[] {
  const isEmpty = (line: number) => {
    const text = source.lines[line]?.text ?? ''
    return isWithoutContent(text) || (before.includes(line) && headingKind(text) !== null)
  }
  return [...source.lines.keys()].filter(isEmpty)
}

function titleOf({ lines }: SourceText, title: FoundSection['title']) {
  if (!title) return null
  return joinAll(
    title.map(({ line, from, to }) => takeStretch(lines[line]?.text ?? '', line, from, to)),
  )
}

/**
 * Builds a draft from a model's answer about the lines of `showSource`. All text is copied from the
 * source: values from the characters found, dates as parsed from them, contacts as the rule-based
 * reader found them. Invalid parts of the answer fill no field.
 * @param answer untrusted; see `readModelAnswer`
 * @param read the rule-based reading of the source
 */
export function draftOfAnswer(
  answer: unknown,
  read: ImportDraft,
): { draft: ImportDraft; refused: readonly RefusedPart[] } {
  const { source, language } = read
  const { sections: found, refused, pointer } = readModelAnswer(answer, read)
  const tools: Tools = { source, dates: createDateReader(source, language), pointer }
  const build = createDraftBuilder()
  const made = found.map(({ kind, title, entries }): DraftSection => {
    const filled = entries.map((values): DraftEntry => {
      const { fields, lists } = readValues(tools, kind, values)
      return build.entry(fields, lists)
    })
    return build.section(kind, titleOf(source, title), filled)
  })
  const hasValues = ({ fields, lists }: DraftEntry) =>
    Object.keys(fields).length + Object.keys(lists).length > 0
  const sections = addReadersContacts(made, read, pointer, build)
    .map((section) => ({ ...section, entries: section.entries.filter(hasValues) }))
    .filter(({ entries }) => entries.length > 0)
  return { draft: { source, language, sections, passedOver: passedOver(read) }, refused }
}
