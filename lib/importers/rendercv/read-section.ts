import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import type { DraftSectionKind } from '../draft/draft-types'
import { type HeadingKind, headingKind } from '../lexicon/headings'
import { missingValue, type Named, publicationEntry } from '../publications/publication-entry'
import { leftoverCells, scalarText } from '../structured/leftover-cells'
import { joinData, linkCells, lostLinks, readInline } from '../structured/read-markup'
import type { DataEntry, DataSection } from '../structured/structured-types'
import {
  customPublication,
  educationPlans,
  experiencePlans,
  type FieldPlan,
  normalPlans,
  oneLinePlans,
  plainTargets,
} from './entry-plans'
import { fieldCells, readEntry } from './read-fields'

const itemKeys = ['bullet', 'number', 'reversed_number'] as const

type Shape =
  | ('education' | 'experience' | 'publication' | 'one-line' | 'normal' | 'plain')
  | (typeof itemKeys)[number]

/** Returns the entry type, which RenderCV infers from the required fields. */
function shapeOf(entry: JsonValue): Shape {
  if (!isJsonObject(entry)) return 'plain'
  if ('institution' in entry) return 'education'
  if ('company' in entry || 'position' in entry) return 'experience'
  if ('title' in entry) return 'publication'
  if ('label' in entry || 'details' in entry) return 'one-line'
  return itemKeys.find((key) => key in entry) ?? 'normal'
}

/** Returns a title as RenderCV prints it: snake_case is capitalised, other titles are unchanged. */
export function printedTitle(key: string): string {
  if (/[\p{Lu}\s]/u.test(key)) return key
  return key.replaceAll('_', ' ').replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
}

const inlineNamed = (label: string, value: JsonValue | undefined): Named => ({
  label,
  text: readInline(scalarText(value)).text,
})

function readPublication(entry: JsonObject): DataEntry {
  const { title, authors, journal, date, doi, url, summary, ...rest } = entry
  const people = Array.isArray(authors) ? authors : [authors ?? null]
  const named = people.map((one) => readInline(scalarText(one)))
  const authorLines = named.filter(({ text }) => text !== '')
  const name = readInline(scalarText(title))
  return publicationEntry({
    title: { label: 'title', text: name.text },
    // Includes the emphasis on the person's own name.
    people: missingValue,
    container: inlineNamed('journal', journal),
    issue: missingValue,
    publisher: missingValue,
    date: { label: 'date', text: scalarText(date) },
    doi: { label: 'doi', text: scalarText(doi) },
    urls: [{ label: 'url', text: scalarText(url) }],
    rest: [
      { label: 'authors', value: [joinData(authorLines, ', ')], target: 'summary' },
      ...fieldCells(['summary', 'text', 'text'], summary).cells,
      ...linkCells('link', [...name.links, ...named.flatMap(({ links }) => lostLinks(links))]),
      // Lists and objects where a text is expected.
      ...[{ title }, { journal }, { date }, { doi }, { url }].flatMap((field) =>
        Object.entries(field).flatMap(([key, value]) =>
          typeof value === 'object' ? leftoverCells(key, value) : [],
        ),
      ),
      ...people
        .filter((one) => typeof one === 'object')
        .flatMap((one) => leftoverCells('authors', one)),
      ...leftoverCells('', rest),
    ],
  })
}

/** Returns the text of a bullet or numbered item; one with further keys remains unplaced. */
function itemText(entry: JsonValue, number: number | null): JsonValue {
  if (!isJsonObject(entry)) return entry
  const key = itemKeys.find((one) => one in entry)
  const value = (key && Object.keys(entry).length === 1 ? entry[key] : undefined) ?? entry
  const text = scalarText(value)
  return number === null || text === '' ? value : `${number}. ${text}`
}

/** Reads texts without fields: summary, keywords, single-field entries, paragraphs, bullets. */
function readPlain(kind: HeadingKind | null, run: readonly JsonValue[], shape: Shape): DataEntry[] {
  const plan =
    kind === null || kind === 'summary' ? undefined : plainTargets[kind as DraftSectionKind]
  // Sections with fields drop the numbers.
  const isNumbered = plan === undefined && shape.endsWith('number')
  const numberOf = (at: number) => (shape === 'number' ? at + 1 : run.length - at)
  const texts = run.map((entry, at) => itemText(entry, isNumbered ? numberOf(at) : null))
  if (plan?.[2] === 'words') {
    return [{ cells: texts.flatMap((text) => fieldCells(plan, text).cells) }]
  }
  const isList = shape === 'bullet'
  const form = isList ? 'bullets' : 'text'
  const own: FieldPlan = plan ?? (isNumbered ? ['text', 'summary', 'line'] : ['text', 'text', form])
  const entries = texts.map((text): DataEntry => {
    const { cells, links } = fieldCells(own, text)
    const [first, ...others] = kind === 'certificates' || kind === 'publications' ? links : []
    return {
      cells: [
        ...cells,
        ...(first === undefined ? [] : [{ label: 'link', value: first, target: 'url' }]),
        ...linkCells('link', first === undefined ? links : others),
      ],
    }
  })
  // Bullets of a list form one entry.
  return plan || !isList ? entries : [{ cells: entries.flatMap(({ cells }) => cells) }]
}

/** Returns the kind of entries with a `name`: `custom` if it lacks fields that they have. */
function normalKind(kind: HeadingKind | null, entries: readonly JsonObject[]): DraftSectionKind {
  const wanted = kind as DraftSectionKind
  if (!normalPlans[wanted]) return 'custom'
  if (wanted !== 'certificates' && wanted !== 'awards') return wanted
  const isSaid = (key: string) => entries.some((entry) => leftoverCells(key, entry[key]).length > 0)
  const wider = [
    'location',
    'start_date',
    'end_date',
    ...(wanted === 'certificates' ? ['summary', 'highlights'] : ['url']),
  ]
  return wider.some(isSaid) ? 'custom' : wanted
}

/** Returns a publication as an entry of a section with its own heading. */
const asCustom = ({ cells, ...entry }: DataEntry): DataEntry => ({
  ...entry,
  cells: cells.map((cell) => ({
    ...cell,
    target: (cell.target !== null && customPublication[cell.target]) || cell.target,
  })),
})

/**
 * Returns the kind of entries that have the fields of jobs or studies: that of the heading. An unknown heading is one of
 * their own if the file has another section of their kind.
 */
function kindUnder<Kind extends HeadingKind>(
  kind: HeadingKind | null,
  own: Kind,
  known: ReadonlySet<HeadingKind | null>,
): Kind | 'custom' {
  return kind === own || (kind === null && !known.has(own)) ? own : 'custom'
}

function readRun(
  title: string,
  shape: Shape,
  run: readonly JsonValue[],
  known: ReadonlySet<HeadingKind | null>,
): DataSection {
  const kind = headingKind(title)
  const objects = run.filter(isJsonObject)
  const section = (own: DraftSectionKind, entries: readonly DataEntry[]): DataSection => ({
    kind: own,
    title: own === 'basics' ? null : title,
    entries,
  })
  switch (shape) {
    case 'education': {
      const plan = educationPlans[kindUnder(kind, 'education', known)]
      return section(
        plan.kind,
        objects.map((entry) => readEntry(entry, plan.fields)),
      )
    }
    case 'experience': {
      const plan =
        experiencePlans[kind === 'volunteer' ? 'volunteer' : kindUnder(kind, 'work', known)]
      return section(
        plan.kind,
        objects.map((entry) => readEntry(entry, plan.fields)),
      )
    }
    case 'publication':
      // Patents, talks and other works have titles and authors, too.
      return kind === 'publications'
        ? section('publications', objects.map(readPublication))
        : section('custom', objects.map(readPublication).map(asCustom))
    case 'one-line': {
      const plan = oneLinePlans[kind as DraftSectionKind] ?? oneLinePlans.custom
      return section(
        plan.kind,
        objects.map((entry) => readEntry(entry, plan.fields)),
      )
    }
    case 'normal': {
      const plan = normalPlans[normalKind(kind, objects)] ?? normalPlans.custom
      return section(
        plan.kind,
        objects.map((entry) => readEntry(entry, plan.fields)),
      )
    }
    default: {
      const entries = readPlain(kind, run, shape)
      if (kind === 'summary') return section('basics', entries)
      const own = kind as DraftSectionKind
      return section(plainTargets[own] ? own : 'custom', entries)
    }
  }
}

/**
 * Reads a section of RenderCV. Entries are typed by their fields, else by the section's title. A
 * section with several entry types becomes several sections with the same title.
 * @param known kinds of the headings of the file
 */
export function readSection(
  key: string,
  value: JsonValue,
  known: ReadonlySet<HeadingKind | null>,
): DataSection[] {
  const title = printedTitle(key)
  const runs: { shape: Shape; entries: JsonValue[] }[] = []
  for (const entry of Array.isArray(value) ? value : [value]) {
    const shape = shapeOf(entry)
    const run = runs.at(-1)
    if (run?.shape === shape) run.entries.push(entry)
    else runs.push({ shape, entries: [entry] })
  }
  return runs.map(({ shape, entries }) => readRun(title, shape, entries, known))
}
