import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'

/** A document as its row holds it, and what only its head knows. Times in milliseconds since 1970. */
export type Copy = {
  id: string
  createdAt: number
  updatedAt: number
  trashedAt: number | null
  /** The body of the row: a document of whatever version wrote it. */
  body: unknown
}

const format = 1

/** A copy as text. */
export function writeCopy({ id, createdAt, updatedAt, trashedAt, body }: Copy): string {
  return JSON.stringify({ format, id, createdAt, updatedAt, trashedAt, body })
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
  return { id, createdAt, updatedAt, trashedAt: Number(trashedAt) || null, body }
}
