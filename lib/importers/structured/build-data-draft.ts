import type { FieldKind } from '@/lib/resume/fields/field'
import { type PeriodEnd, readPeriod } from '../dates/read-period'
import { draftFieldsOf } from '../draft/draft-fields'
import type {
  DraftEntry,
  DraftSection,
  DraftSectionKind,
  ImportDraft,
  Traced,
} from '../draft/draft-types'
import { copySlices } from '../draft/slices'
import { contactText } from '../lexicon/contact-text'
import { languageOf } from '../lexicon/language-of'
import { isCountry } from '../lexicon/places'
import type { Slice } from '../source/source-types'
import { createDataLines } from './create-data-lines'
import type { DataCell, DataEntry, DataLine, DataSection } from './structured-types'

/** Values of an entry: slices by field, and values already created. */
type Found = {
  kind: DraftSectionKind
  slices: Map<string, Slice[]>
  made: Map<string, Traced>
  lists: Map<string, Slice[]>
}

/** Lines of the summary from its first bullet on; the header has no field for them. */
type Continued = { summary: Slice[]; highlights: Slice[] }

function addTo(found: Map<string, Slice[]>, name: string, slice: Slice): void {
  const known = found.get(name)
  if (known) known.push(slice)
  else found.set(name, [slice])
}

/** An empty end date: ongoing. */
const openEnd: Traced = { text: '', form: 'date', slices: [], sure: true }

const linesOf = (value: DataCell['value']): readonly DataLine[] =>
  typeof value === 'string'
    ? value.split(/\r\n?|\n/).map((text) => ({ text, bullet: false }))
    : value

/** Removes the scheme of a contact's link, such as RenderCV's `tel:` (RFC 3966). */
const asContact = ({ target, label, value }: DataCell): DataCell['value'] =>
  typeof value === 'string' && ['email', 'phone'].includes(target ?? label)
    ? contactText(value)
    : value

const isFilled = (value: DataCell['value']) => linesOf(value).some(({ text }) => text.trim() !== '')

/** Keeps a bullet before an item in a text field. */
function asItem({ text, marks = [] }: DataLine): DataLine {
  const moved = marks.map((mark) => ({ ...mark, from: mark.from + 2, to: mark.to + 2 }))
  return { text: `• ${text}`, bullet: true, marks: moved }
}

const textsOf = (sections: readonly DataSection[]): string[] =>
  sections.flatMap(({ title, entries }) => [
    title ?? '',
    ...entries.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => linesOf(value).map(({ text }) => text)),
    ),
  ])

/**
 * Builds a draft of a structured file: each value is a line, and values without a field remain
 * unplaced lines.
 * @param languages `declared`: language declared by the file (BCP 47), preferred to detection;
 * `dates`: that of its dates if different
 */
export function buildDataDraft(
  sections: readonly DataSection[],
  languages: { declared?: string | null; dates?: string } = {},
): ImportDraft {
  const { declared = null } = languages
  const language = declared ?? languageOf(textsOf(sections))
  const dateLanguage = languages.dates ?? language
  const { source, links, add, endSentence } = createDataLines(declared ?? '')
  let ids = 0
  const nextId = () => `d${++ids}`
  const trace = (slices: readonly Slice[], kind: FieldKind | null) =>
    copySlices(source, slices, kind, dateLanguage)

  const wordsOf = ({ line, from, to }: Slice) => source.lines[line]?.text.slice(from, to) ?? ''

  /** Lines at which a value starts. */
  const starts = new Set<number>()
  const continued: Continued[] = []

  /** Ends the preceding line of a text with a full stop, since separate values are sentences. */
  const endBefore = (before: Slice | undefined, { line }: Slice) => {
    if (before && starts.has(line) && !source.lines[line]?.bullet) endSentence(before)
  }

  const addRich = (found: Found, name: string, slice: Slice) => {
    endBefore(found.slices.get(name)?.at(-1), slice)
    addTo(found.slices, name, slice)
  }

  /** Adds lines of the summary from its first bullet on to follow-up entries. */
  const continueSummary = (slice: Slice, isBullet: boolean) => {
    const last = continued.at(-1)
    const own = last && (isBullet || last.highlights.length === 0) ? last : null
    const entry = own ?? { summary: [], highlights: [] }
    if (!own) continued.push(entry)
    endBefore(entry.summary.at(-1), slice)
    entry[isBullet ? 'highlights' : 'summary'].push(slice)
  }

  const addDates = (kinds: ReadonlyMap<string, FieldKind>, slice: Slice, { made }: Found) => {
    const [first, second] = [...kinds].flatMap(([name, kind]) => (kind === 'date' ? [name] : []))
    if (first === undefined) return
    const { start, end } = readPeriod(wordsOf(slice), dateLanguage)
    const dated = ({ text, isDate, from, to, sure }: PeriodEnd): Traced => ({
      text,
      form: isDate ? 'date' : 'copy',
      slices: [{ line: slice.line, from: slice.from + from, to: slice.from + to }],
      sure,
    })
    made.set(first, dated(start))
    if (second !== undefined && end) made.set(second, dated(end))
  }

  const addText = (kinds: ReadonlyMap<string, FieldKind>, cell: DataCell, found: Found) => {
    const nameOf = (wanted: FieldKind) => [...kinds].find(([, kind]) => kind === wanted)?.[0]
    const [bullets, rich] = [nameOf('bullets'), nameOf('rich')]
    for (const line of linesOf(cell.value)) {
      const { bullet } = line
      const isInText = bullet && bullets === undefined && found.kind !== 'basics'
      const slice = add(cell.label, isInText ? asItem(line) : line)
      if (!slice) continue
      if (bullets !== undefined && (bullet || rich === undefined)) {
        addTo(found.lists, bullets, slice)
      } else if (found.kind === 'basics' && (bullet || continued.length > 0)) {
        continueSummary(slice, bullet)
      } else if (rich !== undefined) addRich(found, rich, slice)
    }
  }

  const addPlace = (slice: Slice, found: Found) => {
    const parts = [...wordsOf(slice).matchAll(/[^\s,，、](?:[^,，、]*[^\s,，、])?/g)]
    const sliceOf = (first: RegExpExecArray, last: RegExpExecArray) => ({
      ...slice,
      from: slice.from + first.index,
      to: slice.from + last.index + last[0].length,
    })
    const [city, ...others] = parts
    const last = others.at(-1)
    const country = last && isCountry(last[0]) ? last : null
    const [region, ...more] = country ? others.slice(0, -1) : others
    if (city) addTo(found.slices, 'city', sliceOf(city, city))
    if (region) addTo(found.slices, 'region', sliceOf(region, more.at(-1) ?? region))
    if (country) addTo(found.slices, 'countryCode', sliceOf(country, country))
  }

  const addLink = (url: string, target: string, slice: Slice, { made }: Found) => {
    const box = source.lines[slice.line]?.box
    if (!box || made.has(target)) return
    made.set(target, { text: url, form: 'link', slices: [slice], link: links.length, sure: true })
    links.push({ url, page: 1, box, slices: [slice] })
  }

  const addSlice = (
    kinds: ReadonlyMap<string, FieldKind>,
    cell: DataCell,
    slice: Slice,
    found: Found,
  ) => {
    const { target, link } = cell
    const kind = target === null ? undefined : kinds.get(target)
    if (target === null) return
    if (target === 'period') addDates(kinds, slice, found)
    else if (target === 'place') addPlace(slice, found)
    else if (kind === 'url' && link !== undefined) addLink(link, target, slice, found)
    else if (kind === 'bullets' || kind === 'words') addTo(found.lists, target, slice)
    else if (kind === 'rich') addRich(found, target, slice)
    else if (kind) addTo(found.slices, target, slice)
  }

  const addCell = (kinds: ReadonlyMap<string, FieldKind>, cell: DataCell, found: Found) => {
    starts.add(source.lines.length)
    if (cell.target === 'text') {
      addText(kinds, cell, found)
      return
    }
    for (const line of linesOf(asContact(cell))) {
      const slice = add(cell.label, line)
      if (slice) addSlice(kinds, cell, slice, found)
    }
  }

  const entryOf = (kind: DraftSectionKind, entry: DataEntry): DraftEntry => {
    const kinds = new Map(draftFieldsOf(kind).map((field) => [field.name, field.kind]))
    const found: Found = { kind, slices: new Map(), made: new Map(), lists: new Map() }
    // A start without an end may contain both: "2019–2021", "since 2019".
    const hasEnd = entry.cells.some(({ target, value }) => target === 'endDate' && isFilled(value))
    for (const cell of entry.cells) {
      const isPeriod = cell.target === 'startDate' && kinds.has('endDate') && !hasEnd
      addCell(kinds, isPeriod ? { ...cell, target: 'period' } : cell, found)
    }
    const copied = [...found.slices].map(
      ([name, slices]) => [name, trace(slices, kinds.get(name) ?? null)] as const,
    )
    const fields: Record<string, Traced> = Object.fromEntries([...copied, ...found.made])
    if (entry.isOpen && fields.startDate && !fields.endDate) fields.endDate = openEnd
    const lists = [...found.lists].map(
      ([name, slices]) => [name, slices.map((slice) => trace([slice], null))] as const,
    )
    return { id: nextId(), fields, lists: Object.fromEntries(lists) }
  }

  const drafted = sections.map(({ kind, title, entries }): DraftSection => {
    const slice = title === null ? null : add('section', title)
    return {
      id: nextId(),
      kind,
      title: slice && trace([slice], 'line'),
      entries: entries
        .map((entry) => entryOf(kind, entry))
        .filter(({ fields, lists }) => Object.keys({ ...fields, ...lists }).length > 0),
    }
  })
  const header = drafted.findIndex(({ kind }) => kind === 'basics') + 1
  const rest = continued.map(
    ({ summary, highlights }): DraftEntry => ({
      id: nextId(),
      fields: summary.length > 0 ? { summary: trace(summary, null) } : {},
      lists:
        highlights.length > 0 ? { highlights: highlights.map((one) => trace([one], null)) } : {},
    }),
  )
  const all = drafted.toSpliced(header, 0, {
    id: nextId(),
    kind: 'custom',
    title: null,
    entries: rest,
  })
  return {
    source,
    language,
    sections: all.filter(({ entries }) => entries.length > 0),
    passedOver: [],
  }
}
