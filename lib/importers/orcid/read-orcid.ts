import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import type { ImportDraft } from '../draft/draft-types'
import { type Failure, failed } from '../source/read-result'
import { buildDataDraft } from '../structured/build-data-draft'
import { readActivities } from './read-activities'
import { readPerson } from './read-person'

/**
 * Reads a record of ORCID as its public API 3.0 gives it in JSON: the person, affiliations and works. What the registry
 * keeps for itself (numbers, times, sources) is not read.
 *
 * @returns `no-resume` for a record in which nobody has written anything
 */
export function readOrcid(value: JsonValue): { ok: true; draft: ImportDraft } | Failure {
  if (!isJsonObject(value)) return failed('no-resume')
  const draft = buildDataDraft([...readPerson(value), ...readActivities(value)])
  return draft.sections.length > 0 ? { ok: true, draft } : failed('no-resume')
}
