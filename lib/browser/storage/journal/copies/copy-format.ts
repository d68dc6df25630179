import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import { readUnsent, type Unsent } from './unsent-format'

/** Copied document with the fields that only its head has. Times in milliseconds since 1970. */
export type Copy = {
  id: string
  /** Revision of its head. */
  revision: number
  createdAt: number
  updatedAt: number
  trashedAt: number | null
  /** Document as stored, in whatever schema version. */
  body: unknown
  /** Sync state at that revision; null for a guest's document. */
  unsent: Unsent | null
}

const format = 1

/** Serialises a copy. */
export function writeCopy(copy: Copy): string {
  return JSON.stringify({ format, ...copy })
}

/** Parses a copy; null if invalid, or if it contains another document's id. */
export function readCopy(id: string, text: string): Copy | null {
  let value: JsonValue
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isJsonObject(value) || value.format !== format || value.id !== id) return null
  const { createdAt, updatedAt, trashedAt, body } = value
  if (typeof createdAt !== 'number' || typeof updatedAt !== 'number' || !isJsonObject(body)) {
    return null
  }
  // The first copies were written without it.
  const revision = typeof value.revision === 'number' ? value.revision : 1
  const unsent = isJsonObject(value.unsent) ? readUnsent(id, value.unsent) : null
  return { id, revision, createdAt, updatedAt, trashedAt: Number(trashedAt) || null, body, unsent }
}
