import { draftFieldNames } from '../draft/draft-fields'
import type { ImportDraft } from '../draft/draft-types'
import { importLimits } from '../import-limits'
import { type ShownLine, showSource } from './show-source'

/** The data about a file that is sent to a model. */
export type ReadingRequest = {
  language: string
  /** Field names by kind of section. */
  fields: Record<string, string[]>
  lines: ShownLine[]
}

/**
 * Builds the request to a model about a file.
 * @param draft the rule-based reading
 * @returns null for structured data, and for files that are empty or too long
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
