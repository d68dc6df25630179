import { maxProblems } from '@/lib/resume/problems'
import { currentSchemaVersion, type Document } from '@/lib/resume/schema/document'
import { readDocument } from '@/lib/resume/upgrade'

export type StoredDocument =
  | { ok: true; document: Document }
  | { ok: false; code: 'newer-version' | 'damaged' }

/**
 * Parses a stored body and upgrades it to the current schema version. Unreadable bodies are never touched. A document
 * of this version that only exceeds a length limit is returned, so that the person can shorten it.
 */
export function readStored(body: unknown): StoredDocument {
  const read = readDocument(body)
  if (read.ok) return read
  const { code, problems } = read
  const isOnlyTooLong =
    problems.length < maxProblems &&
    problems.every((problem) => problem.code === 'too-long' || problem.code === 'too-many')
  if (code === 'damaged' && isOnlyTooLong && isOfThisVersion(body)) {
    return { ok: true, document: body }
  }
  return { ok: false, code }
}

function isOfThisVersion(body: unknown): body is Document {
  return (
    typeof body === 'object' &&
    body !== null &&
    'schemaVersion' in body &&
    body.schemaVersion === currentSchemaVersion
  )
}
