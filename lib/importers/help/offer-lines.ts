import { valuesOf } from '../draft/change-draft'
import type { DraftEntry, DraftSection, DraftSectionKind } from '../draft/draft-types'
import type { ReviewDraft } from '../draft/review-types'
import { isRedundantText, unplacedLines } from '../draft/unplaced-lines'

/** A line or part of one, as shown to the assistant. */
type OfferedLine = {
  line: number
  /** Offset within its line. */
  from: number
  text: string
  /** Whether it is unplaced: only such text may be assigned. */
  isOpen: boolean
  entry: string | null
}

export type OfferedImport = {
  language: string
  entries: { id: string; section: DraftSectionKind; name: string }[]
  lines: OfferedLine[]
}

/** Maximum unplaced parts per request; further ones need another request. */
const maxOpen = 80
const maxEntries = 300
/** Context lines shown before and after an unplaced one. */
const around = 4
/** Maximum length of an unplaced line; context lines are truncated. */
const max = 2_000
const maxShownLength = 300
const maxNameLength = 120

/** Sections with contact data of the person and of referees. */
const contacts: readonly DraftSectionKind[] = ['basics', 'profiles', 'details', 'references']

/** Header fields that do not identify the person. */
const harmless = ['label', 'summary']

const isContact = (kind: DraftSectionKind, field: string) =>
  contacts.includes(kind) && !(kind === 'basics' && harmless.includes(field))

/** Returns the name of an entry; empty if it would identify a person. */
function nameOf({ kind }: DraftSection, entry: DraftEntry): string {
  if (contacts.includes(kind)) return ''
  const words = valuesOf(entry).filter(({ value }) => value.form !== 'date' && value.text.trim())
  const texts = words.slice(0, 2).map(({ value }) => value.text.trim())
  return texts.join(', ').slice(0, maxNameLength)
}

/** Returns the entry of each line, and the lines that must not be shown. */
function entriesByLine({ sections, dropped }: ReviewDraft) {
  const entryOf = new Map<number, string>()
  // Lines dropped by the user are not shown either.
  const hidden = new Set(dropped.flatMap(({ value }) => value.slices.map(({ line }) => line)))
  for (const { kind, entries } of sections) {
    for (const entry of entries) {
      for (const { field, value } of valuesOf(entry)) {
        for (const { line } of value.slices) {
          entryOf.set(line, entryOf.get(line) ?? entry.id)
          if (isContact(kind, field)) hidden.add(line)
        }
      }
    }
  }
  return { entryOf, kept: hidden }
}

/**
 * Returns the part of a draft that the assistant may see: unplaced lines, lines around them, and
 * entry names. Excludes lines with names or contacts, and dropped lines.
 * @returns null if everything is placed
 */
export function offerLines(draft: ReviewDraft): OfferedImport | null {
  const { source, language, sections } = draft
  const { entryOf, kept } = entriesByLine(draft)
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
    if (text.trim() === '' || isRedundantText(draft, text)) return []
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
