import { valuesOf } from '../draft/change-draft'
import type { DraftEntry, DraftSection, DraftSectionKind } from '../draft/draft-types'
import type { ReviewDraft } from '../draft/review-types'
import { saysNothingNew, unplacedLines } from '../draft/unplaced-lines'

/** A line, or a part of one, as a helper is told of it. */
type OfferedLine = {
  line: number
  /** Where the text begins in its line. */
  from: number
  text: string
  /** It is not placed: only there a helper may point at. */
  isOpen: boolean
  entry: string | null
}

export type OfferedImport = {
  language: string
  entries: { id: string; section: DraftSectionKind; name: string }[]
  lines: OfferedLine[]
}

/** So many parts are asked about at once; whoever wants asks again for the rest. */
const maxOpen = 80
const maxEntries = 300
/** Lines that are shown before and behind one that is not placed. */
const around = 4
/** A longer one is no line of a CV; what is only shown may be cut. */
const max = 2_000
const maxShownLength = 300
const maxNameLength = 120

/** Sections that say how somebody is reached: the person, and those who speak for them. */
const contacts: readonly DraftSectionKind[] = ['basics', 'profiles', 'details', 'references']

/** Of the header, what does not say who somebody is. */
const harmless = ['label', 'summary']

const isContact = (kind: DraftSectionKind, field: string) =>
  contacts.includes(kind) && !(kind === 'basics' && harmless.includes(field))

/** Returns the name of an entry; empty where that would say who somebody is. */
function nameOf({ kind }: DraftSection, entry: DraftEntry): string {
  if (contacts.includes(kind)) return ''
  const words = valuesOf(entry).filter(({ value }) => value.form !== 'date' && value.text.trim())
  const texts = words.slice(0, 2).map(({ value }) => value.text.trim())
  return texts.join(', ').slice(0, maxNameLength)
}

/** For each line the entry that it stands in, and whether it holds what must not be shown. */
function standings({ sections, dropped }: ReviewDraft) {
  const entryOf = new Map<number, string>()
  // What the person dropped is nobody's business either.
  const kept = new Set(dropped.flatMap(({ value }) => value.slices.map(({ line }) => line)))
  for (const { kind, entries } of sections) {
    for (const entry of entries) {
      for (const { field, value } of valuesOf(entry)) {
        for (const { line } of value.slices) {
          entryOf.set(line, entryOf.get(line) ?? entry.id)
          if (isContact(kind, field)) kept.add(line)
        }
      }
    }
  }
  return { entryOf, kept }
}

/**
 * Returns the part of a draft that a helper is given: what is not placed, the lines around it, and the names of
 * the entries. Lines that were read as a name or a contact, and lines that were dropped, are not in it.
 *
 * @returns null where everything has its place
 */
export function offerLines(draft: ReviewDraft): OfferedImport | null {
  const { source, language, sections } = draft
  const { entryOf, kept } = standings(draft)
  const open = unplacedLines(draft)
    .flatMap(({ slices }) => slices)
    .filter(({ from, to }) => to - from <= max)
    .slice(0, maxOpen)
    .map(({ line, from, to }): OfferedLine => {
      const text = source.lines[line]?.text.slice(from, to) ?? ''
      return { line, from, text, isOpen: true, entry: entryOf.get(line) ?? null }
    })
  if (open.length === 0) return null
  const asked = new Set(open.map(({ line }) => line))
  const shown = source.lines.flatMap(({ text, running }, line): OfferedLine[] => {
    const isNear = open.some((one) => Math.abs(one.line - line) <= around)
    if (!isNear || asked.has(line) || kept.has(line) || running) return []
    if (text.trim() === '' || saysNothingNew(draft, text)) return []
    const entry = entryOf.get(line) ?? null
    return [{ line, from: 0, text: text.slice(0, maxShownLength), isOpen: false, entry }]
  })
  const entries = sections.flatMap((section) =>
    section.entries.map((entry) => ({
      id: entry.id,
      section: section.kind,
      name: nameOf(section, entry),
    })),
  )
  return {
    language,
    entries: entries.slice(0, maxEntries),
    lines: [...open, ...shown].sort((a, b) => a.line - b.line || a.from - b.from),
  }
}
