import { sectionKeys } from '@/lib/resume/sections'
import { draftFieldsOf } from '../draft/draft-fields'
import type { ImportDraft } from '../draft/draft-types'
import { type ShownLine, showSource } from './show-source'

/** Everything that a model is told of a file. */
export type ReadingRequest = {
  language: string
  /** The fields of an entry of each section. */
  fields: Record<string, string[]>
  lines: ShownLine[]
}

const kinds = ['basics', 'profiles', 'details', ...sectionKeys, 'custom'] as const
const fields: Record<string, string[]> = Object.fromEntries(
  kinds.map((kind) => [kind, draftFieldsOf(kind).map(({ name }) => name)]),
)

/** Characters and lines of a CV above which it is more than a model is asked to read at once. */
const maxCharacters = 40_000
const maxLines = 800

/**
 * Returns what a model is asked about a file.
 *
 * @param draft the reader's own reading
 * @returns null for a file of data, which says itself what is what, and for one that is empty or too long
 */
export function readingRequest(draft: ImportDraft): ReadingRequest | null {
  if (draft.source.layout === 'data') return null
  const lines = showSource(draft)
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (lines.length === 0 || lines.length > maxLines || characters > maxCharacters) return null
  return { language: draft.language, fields, lines }
}
