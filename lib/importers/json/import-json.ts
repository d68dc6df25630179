import type { IdGenerator } from '@/lib/resume/ids'
import type { ImportResult } from '@/lib/resume/json-resume/json-resume'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import { readDocument } from '@/lib/resume/upgrade'
import type { ImportOutcome } from '../import-types'
import { failed } from '../source/read-result'
import { importResumeFile } from './import-resume-file'

/** Converts the result of importing a document to an `ImportOutcome`. */
export function documentOutcome(imported: ImportResult): ImportOutcome {
  if (imported.ok) return { ...imported, kind: 'document' }
  const isTooLarge = imported.problems.some(({ code }) => code === 'too-large')
  return failed(isTooLarge ? 'too-large' : 'no-resume')
}

/** Imports a stored document or a JSON Resume file. */
export function importJson(value: JsonValue, ids: IdGenerator): ImportOutcome {
  const isStored = isJsonObject(value) && 'schemaVersion' in value && 'content' in value
  if (!isStored) return documentOutcome(importResumeFile(value, ids))
  const read = readDocument(value)
  if (!read.ok || read.document.kind !== 'resume') return failed('no-resume')
  return { ok: true, kind: 'document', document: read.document }
}
