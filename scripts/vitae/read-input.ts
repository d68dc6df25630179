import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume'
import type { Document } from '@/lib/resume/schema/document'
import { readDocument } from '@/lib/resume/upgrade'

export type ReadInput =
  | { ok: true; document: Document }
  | { ok: false; problems: { path: string; reason: string }[] }

/** Equal input gives equal ids, so that equal input gives equal bytes. */
function countingIds() {
  let count = 0
  return createIdGenerator(
    (bytes) => {
      count++
      for (let i = 0; i < bytes.length; i++) bytes[i] = (count >>> (5 * (i % 6))) & 31
    },
    () => 0,
  )
}

/** Understands a document of ours by its `schemaVersion`, and takes everything else for JSON Resume. */
export function readInput(text: string): ReadInput {
  let value: unknown
  try {
    // A byte order mark is no JSON, and some editors write one.
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, problems: [{ path: '', reason: `not JSON: ${reason}` }] }
  }
  const isDocument =
    typeof value === 'object' && value !== null && 'schemaVersion' in value && 'content' in value
  return isDocument ? readDocument(value) : importJsonResume(value, countingIds())
}
