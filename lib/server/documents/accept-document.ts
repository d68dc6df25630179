import 'server-only'
import { asJson } from '@/lib/resume/change/tree'
import { isLocked } from '@/lib/resume/filing'
import { equalJson } from '@/lib/resume/json-value'
import { limits } from '@/lib/resume/resume-limits'
import type { Document, DocumentKind } from '@/lib/resume/schema/document'
import { toTimestamp } from '../kernel/to-timestamp'
import type { Failure, Outcome } from '../outcome'
import { jsonOfDocument } from './document-json-rows'
import { readChanged } from './read-changed'

/** Milliseconds that a device's clock may be ahead before its time is no longer trusted. */
const maxLead = 5 * 60 * 1000

/**
 * Validates a document from a client: shape, limits, and size are checked before anything is written. Unknown
 * fields are preserved.
 * A device whose clock is ahead must not win every later merge (which prefers the side that was edited later):
 * `meta.lastModified` from the future becomes the server's time. Nothing else is ever changed.
 *
 * @param id of the document; another id inside of it is refused
 * @param now milliseconds since 1970
 * @param known the current document, whose equal parts need not be validated again
 */
export function acceptDocument(
  input: unknown,
  id: string,
  now: number,
  known: Document | null = null,
): Outcome<{ document: Document; isTimeChanged: boolean }> {
  const read = readChanged(input, known)
  if (!read.ok) {
    const code = read.code === 'newer-version' ? 'newer-version' : 'invalid'
    return { ok: false, code, problems: read.problems }
  }
  const { document } = read
  if (document.id !== id) {
    const reason = 'not the id of this document'
    return { ok: false, code: 'invalid', problems: [{ path: 'id', code: 'not-allowed', reason }] }
  }
  if (Buffer.byteLength(jsonOfDocument(document)) > limits.documentBytes) {
    const reason = `larger than ${limits.documentBytes} bytes`
    return { ok: false, code: 'too-large', problems: [{ path: '', code: 'too-large', reason }] }
  }
  const isTimeChanged = Date.parse(document.content.meta.lastModified) > now + maxLead
  const believed = isTimeChanged ? withLastModified(document, now) : document
  return { ok: true, value: { document: believed, isTimeChanged } }
}

/** Returns the document with another time of its last change (milliseconds since 1970). */
export function withLastModified<T extends Document>(document: T, at: number): T {
  const meta = { ...document.content.meta, lastModified: toTimestamp(at) }
  return { ...document, content: { ...document.content, meta } }
}

/** Refuses to change or remove what an application names as sent; null where all of it stays. More may be added. */
function refuseRewrittenSent(known: Document, next: Document): Failure | null {
  const sent = (document: Document) =>
    document.kind === 'application' ? document.content.sent : []
  const stays = sent(next)
  const at = sent(known).findIndex(
    (file) => !stays.some((other) => equalJson({ ...file }, { ...other })),
  )
  if (at < 0) return null
  const problem = { path: `content.sent[${at}]`, code: 'not-allowed' as const }
  const reason = 'the record of what was sent is changed by the person alone'
  return { ok: false, code: 'invalid', problems: [{ ...problem, reason }] }
}

/**
 * Refuses a change by a program of what is the person's alone to change: `document-locked` while a document is and stays
 * locked, `invalid` for a record of what was sent. Null for any other change.
 */
export function refuseToProgram(known: Document, next: Document): Failure | null {
  const isHeld = isLocked(known) && isLocked(next) && !equalJson(asJson(known), asJson(next))
  return isHeld ? { ok: false, code: 'document-locked' } : refuseRewrittenSent(known, next)
}

/** Refuses a document of another kind than expected; null if it is right. */
export function refuseOtherKind(
  document: Document,
  kind: DocumentKind | undefined,
): Failure | null {
  if (kind === undefined || document.kind === kind) return null
  const reason = `has to be of the kind "${kind}"`
  return { ok: false, code: 'invalid', problems: [{ path: 'kind', code: 'not-allowed', reason }] }
}
