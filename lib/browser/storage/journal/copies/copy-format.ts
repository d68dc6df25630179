import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import { readUnsent, type Unsent } from './unsent-format'

/** A document as its row holds it, and what only its head knows. Times in milliseconds since 1970. */
export type Copy = {
  id: string
  /** The revision of its head. */
  revision: number
  createdAt: number
  updatedAt: number
  trashedAt: number | null
  /** The body of the row: a document of whatever version wrote it. */
  body: unknown
  /** Sync state of the document at that revision; null for a guest's. */
  unsent: Unsent | null
}

const format = 1

/** A copy as text. */
export function writeCopy(copy: Copy): string {
  return JSON.stringify({ format, ...copy })
}

/** Reads a copy back; null for a text that is none, or that another document's id is in. */
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
