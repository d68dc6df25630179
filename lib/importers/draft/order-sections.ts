import { plainWords } from '@/lib/language/unicode/fold-words'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import { newestLook } from '@/lib/resume/look'
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

/** Returns a section's heading, unless it is the default of the CV's language. */
function ownTitle(section: DraftSection, key: string, language: string): string {
  const title = section.title?.text.trim().slice(0, limits.line) ?? ''
  const labels: Record<string, string> = languageTableOf(language, newestLook).labels
  // PDF text extraction loses zero-width characters, which Persian headings have.
  return plainWords(title) === plainWords(labels[key] ?? '') ? '' : title
}

/**
 * Returns order and headings of the sections as in the file; the first section of a kind decides.
 * @param content of the document; empty sections are omitted
 * @param customIds document ids of custom sections by draft id; null is the section with the
 * summary's overflow
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
    // A custom section stores its own title.
    states.push(state(key, kind === 'custom' ? '' : ownTitle(section, key, draft.language)))
  }
  if (!isSummaryNamed) nameSummary()
  return states
}
