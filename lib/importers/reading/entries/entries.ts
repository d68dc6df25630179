import { scoredEntries } from '../../readings/reading-choice'
import type { Measures } from '../lists/measures'
import type { LineView } from '../sections/line-view'
import type { Section, SectionKind } from '../sections/sections'
import { partCards } from '../sections/side-by-side'
import { chooseStarts } from './chosen-starts'
import { type EntryHeader, readHeader } from './entry-header'
import { mergeTitles } from './merge-titles'
import { readForm } from './read-form'

/** One post, school or project: its header understood, its body still lines. */
export type Entry = EntryHeader & { lines: readonly LineView[]; measures: Measures }

/** Sections whose entries are a line or two. */
const short: readonly SectionKind[] = ['certificates', 'awards', 'references']

/** Parts a section into its entries. */
export function splitEntries({ lines, measures, kind, choice = scoredEntries }: Section): Entry[] {
  const whole = mergeTitles(partCards(readForm(lines), measures), measures, short.includes(kind))
  const starts = chooseStarts(whole, measures, choice)
  return starts.map(({ at, dated }, index) => {
    const own = whole.slice(at, starts[index + 1]?.at ?? whole.length)
    const header = readHeader(own, dated >= 0 ? dated - at : -1, measures, kind === 'education')
    return { ...header, lines: own, measures }
  })
}
