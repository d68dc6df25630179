import { draftFieldNames } from '../draft/draft-fields'
import type { ImportDraft } from '../draft/draft-types'
import { importLimits } from '../import-limits'
import { type ShownLine, showSource } from './show-source'

/** Everything that a model is told of a file. */
export type ReadingRequest = {
  language: string
  /** The fields of an entry of each section. */
  fields: Record<string, string[]>
  lines: ShownLine[]
}

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
  const isTooLong =
    lines.length > importLimits.modelLines || characters > importLimits.modelCharacters
  if (lines.length === 0 || isTooLong) return null
  return { language: draft.language, fields: draftFieldNames, lines }
}
