import { changeSection, noteDropped } from './change-draft'
import { convertEntry } from './convert-entry'
import type { DraftSectionKind } from './draft-types'
import { droppedOf } from './edit-entries'
import type { ReviewDraft } from './review-types'

/** Removes a section with its heading and entries. */
export function dropSection(draft: ReviewDraft, id: string): ReviewDraft {
  const section = draft.sections.find((other) => other.id === id)
  if (!section) return draft
  const values = section.entries.flatMap((entry) => droppedOf(section, entry))
  const place = { section: id, entry: '', field: '' }
  const heading = section.title ? [{ value: section.title, kind: section.kind, place }] : []
  const sections = draft.sections.filter((other) => other.id !== id)
  return noteDropped({ ...draft, sections }, [...heading, ...values])
}

/** Changes the kind of a section, mapping fields by meaning. */
export function changeSectionKind(
  draft: ReviewDraft,
  id: string,
  kind: DraftSectionKind,
): ReviewDraft {
  return changeSection(draft, id, (section) => ({
    ...section,
    kind,
    entries: section.entries.map((entry) => convertEntry(draft, entry, section.kind, kind)),
  }))
}

/** Sets a section's heading as typed. */
export function renameSection(draft: ReviewDraft, id: string, text: string): ReviewDraft {
  return changeSection(draft, id, (section) => ({
    ...section,
    title: { text, form: 'typed', slices: section.title?.slices ?? [], sure: true },
  }))
}
