import { valuesOf } from '../../draft/change-draft'
import { draftFieldKind } from '../../draft/draft-fields'
import type { DraftEntry, DraftSection, DraftSectionKind } from '../../draft/draft-types'
import { copySlices } from '../../draft/slices'
import { languageOf } from '../../lexicon/language-of'
import type { SourceText } from '../../source/source-types'
import { readBasics } from '../basics/read-basics'
import { createDraftBuilder } from '../draft-builder'
import { measureLines } from '../lists/measures'
import { type LineView, viewLines } from './line-view'
import { readers } from './parse-resume'
import type { Section, SectionKind } from './sections'

/** Groups of lines that the user says are one entry each; without groups, lines about the person. */
export type GroupsToRead = {
  source: SourceText
  kind: DraftSectionKind
  /** Line indexes of each entry. */
  groups: readonly (readonly number[])[]
}

const viewsOf = (source: SourceText): LineView[] =>
  viewLines(source, languageOf(source.lines.map(({ text }) => text)))

function sectionOf(source: SourceText, kind: SectionKind, lines: LineView[]): Section {
  const measures = measureLines(viewsOf(source), source.layout === 'pages')
  return { kind, heading: null, lines, measures, stream: lines[0]?.stream ?? 0 }
}

/** Makes each line below a head an item of a list, where a line of the file is a paragraph of its own. */
function withItems(entry: DraftEntry, { source, kind }: GroupsToRead): DraftEntry {
  const { summary, ...fields } = entry.fields
  const isListed = draftFieldKind(kind, 'highlights') === 'bullets'
  if (source.layout === 'pages' || !isListed || !summary || entry.lists.highlights) return entry
  if (summary.slices.length < 2) return entry
  const highlights = summary.slices.map((slice) => copySlices(source, [slice], 'bullets', ''))
  return { ...entry, fields, lists: { ...entry.lists, highlights } }
}

/**
 * Reads groups of lines as an entry each.
 *
 * @returns null for a group in which there is no such entry
 */
export function readGroups(asked: GroupsToRead): (DraftEntry | null)[] {
  const { source, kind, groups } = asked
  const views = new Map(viewsOf(source).map((view) => [view.index, view]))
  const known = groups.map((lines) => lines.flatMap((line) => views.get(line) ?? []))
  const lines = known.flat()
  const starts = new Set(known.flatMap(([first]) => (first ? [first.index] : [])))
  const sectionKind: SectionKind = kind === 'custom' ? 'unknown' : (kind as SectionKind)
  const section = { ...sectionOf(source, sectionKind, lines), starts }
  const found = readers[sectionKind]?.read(section, createDraftBuilder(source.links), []) ?? []
  return groups.map((group) => {
    const own = found.filter((entry) =>
      valuesOf(entry).some(({ value }) => value.slices.some(({ line }) => group.includes(line))),
    )
    // Lists split lines further than the user did: none of their parts is the whole entry.
    const [only, ...others] = own
    return only && others.length === 0 ? withItems(only, asked) : null
  })
}

/** Reads lines as personal details: the sections of the header, without empty ones. */
export function readPerson(source: SourceText, lines: readonly number[]): DraftSection[] {
  const own = viewsOf(source).filter(({ index }) => lines.includes(index))
  const header = sectionOf(source, 'header', own)
  return readBasics([header], source.links, createDraftBuilder(source.links)).filter(
    ({ entries }) => entries.length > 0,
  )
}
