import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import type { ImportDraft } from '../draft/draft-types'
import { type Failure, failed } from '../source/read-result'
import { buildDataDraft } from '../structured/build-data-draft'
import { readActivities } from './read-activities'
import { readPerson } from './read-person'

/**
 * Reads an ORCID record (public API 3.0, JSON): person, affiliations and works, without registry
 * metadata.
 * @returns `no-resume` for a record without content
 */
export function readOrcid(value: JsonValue): { ok: true; draft: ImportDraft } | Failure {
  if (!isJsonObject(value)) return failed('no-resume')
  const draft = buildDataDraft([...readPerson(value), ...readActivities(value)])
  return draft.sections.length > 0 ? { ok: true, draft } : failed('no-resume')
}
