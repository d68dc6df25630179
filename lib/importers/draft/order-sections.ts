import { plainWords } from '@/lib/language/unicode/fold-words'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import { limits } from '@/lib/resume/resume-limits'
import { isSectionKey, summaryKey } from '@/lib/resume/sections'
import { valuesOf } from './change-draft'
import type { DraftSection, ImportDraft } from './draft-types'
import { firstSlice } from './slices'

type State = { key: string; visible: boolean; title: string; breakBefore: boolean }

const firstLine = (section: DraftSection) => {
  const values = section.entries.flatMap((entry) => valuesOf(entry).map(({ value }) => value))
  const lines = [section.title, ...values].flatMap((value) => {
    const slice = value && firstSlice(value)
    return slice ? [slice.line] : []
  })
  return lines.length > 0 ? Math.min(...lines) : Number.POSITIVE_INFINITY
}

/** A heading, where it is not the one that the CV's language has for the section anyway. */
function ownTitle(section: DraftSection, key: string, language: string): string {
  const title = section.title?.text.trim().slice(0, limits.line) ?? ''
  const labels: Record<string, string> = languageTableOf(language).labels
  // Readers of PDFs lose signs without width, which Persian headings have.
  return plainWords(title) === plainWords(labels[key] ?? '') ? '' : title
}

/**
 * Order and headings of a document's sections as they stand in the file: the first section of each
 * kind says where the kind stands and what it is called.
 *
 * @param content what the document holds: sections without entries are not named
 * @param customIds the document's ids of custom sections by those of the draft; by null that of the one that goes on
 *   where the summary ends
 */
export function orderSections(
  draft: ImportDraft,
  content: Readonly<Record<string, unknown>>,
  customIds: ReadonlyMap<string | null, string>,
): State[] {
  const states: State[] = []
  const state = (key: string, title = ''): State => ({
    key,
    title,
    visible: true,
    breakBefore: false,
  })
  const basics = draft.sections.filter(({ kind }) => kind === 'basics')
  const summary = basics.flatMap(({ entries }) =>
    entries.flatMap(({ fields }) => fields.summary ?? []),
  )[0]
  const summaryLine = summary ? (firstSlice(summary)?.line ?? -1) : -1
  let isSummaryNamed = false
  const behindSummary = customIds.get(null)
  const nameSummary = () => {
    states.push(state(summaryKey))
    if (behindSummary !== undefined) states.push(state(behindSummary))
    isSummaryNamed = true
  }
  for (const section of draft.sections) {
    const { id, kind } = section
    const key = kind === 'custom' ? customIds.get(id) : kind
    if (key === undefined || (kind !== 'custom' && !isSectionKey(key))) continue
    if (kind !== 'custom' && content[key] === undefined) continue
    if (states.some((other) => other.key === key)) continue
    if (!isSummaryNamed && summaryLine < firstLine(section)) {
      nameSummary()
    }
    // A custom section has its own title in its own place.
    states.push(state(key, kind === 'custom' ? '' : ownTitle(section, key, draft.language)))
  }
  if (!isSummaryNamed) nameSummary()
  return states
}
