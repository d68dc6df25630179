import { maxProblems } from '@/lib/resume/problems'
import { currentSchemaVersion, type Document } from '@/lib/resume/schema/document'
import { readDocument } from '@/lib/resume/upgrade'

export type StoredDocument =
  | { ok: true; document: Document }
  | { ok: false; code: 'newer-version' | 'damaged' }

/**
 * Reads a body as it lies in the database, upgraded to today's version. What cannot be read is left
 * alone by everybody. A document of this version that is only too long somewhere is given as it is:
 * a person who typed too much must find it again, to shorten it.
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
