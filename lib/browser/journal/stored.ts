import {
  currentSchemaVersion,
  type Document,
  letterDocumentSchema,
  resumeDocumentSchema,
} from '@/lib/resume/schema/document'

export type StoredDocument =
  | { ok: true; document: Document }
  | { ok: false; code: 'newer-version' | 'damaged' }

/** Reads a body as it lies in the database. What cannot be read is left alone by everybody. */
export function readStored(body: unknown): StoredDocument {
  if (typeof body !== 'object' || body === null) return { ok: false, code: 'damaged' }
  const version = 'schemaVersion' in body ? body.schemaVersion : undefined
  if (typeof version === 'number' && version > currentSchemaVersion) {
    return { ok: false, code: 'newer-version' }
  }
  const isLetter = 'kind' in body && body.kind === 'letter'
  const parsed = (isLetter ? letterDocumentSchema : resumeDocumentSchema).safeParse(body)
  return parsed.success
    ? { ok: true, document: parsed.data as Document }
    : { ok: false, code: 'damaged' }
}
