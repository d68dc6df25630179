import 'server-only'
import type { z } from '@hono/zod-openapi'
import { asJson } from '@/lib/resume/change/tree'
import { parseDate } from '@/lib/resume/dates/dates'
import { isLocked } from '@/lib/resume/filing'
import { equalJson, isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import {
  dateWarnings,
  type InputWarning,
  joinPath,
  maxProblems,
  nameWarning,
} from '@/lib/resume/problems'
import { limits } from '@/lib/resume/resume-limits'
import type { Document, DocumentKind } from '@/lib/resume/schema/document'
import { isDateSchema } from '@/lib/resume/schema/fields'
import { schemaOf } from '@/lib/resume/upgrade'
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

/** Parts that a program takes over as they are: of them nothing is typed. */
const unchecked: readonly string[] = ['lineage', 'meta', 'attested']

/** Returns the fields of a schema of an object, or the schema of a list's items, behind defaults and nulls. */
function schemaInside(schema: z.core.$ZodType | undefined) {
  let inner = schema
  while (inner && 'innerType' in inner._zod.def) {
    inner = inner._zod.def.innerType as z.core.$ZodType
  }
  const def = inner?._zod.def
  return {
    shape: def && 'shape' in def ? (def.shape as Record<string, z.core.$ZodType>) : null,
    item: def && 'element' in def ? (def.element as z.core.$ZodType) : undefined,
  }
}

function warningsIn(
  value: JsonValue | undefined,
  schema: z.core.$ZodType | undefined,
  path: string,
  language: string,
): InputWarning[] {
  const { shape, item } = schemaInside(schema)
  if (Array.isArray(value)) {
    return value.flatMap((one, at) => warningsIn(one, item, joinPath(path, at), language))
  }
  if (!isJsonObject(value) || shape === null) return []
  const names = Object.keys(shape)
  const inside = Object.entries(value).flatMap(([key, one]): InputWarning[] => {
    const place = joinPath(path, key)
    if (unchecked.includes(key)) return []
    if (Object.hasOwn(shape, key)) return warningsIn(one, shape[key], place, language)
    if (/^[$_]/.test(key)) return []
    return [
      nameWarning(key, names, place) ?? { path: place, reason: 'not a known field: never printed' },
    ]
  })
  const dates = names.filter((name) => isDateSchema(shape[name] ?? {}))
  const read = dates.map((name) => [
    name,
    parseDate(String(value[name] ?? ''), language) ?? value[name] ?? '',
  ])
  return [...inside, ...dateWarnings(Object.fromEntries(read), dates, path)]
}

/**
 * Returns the fields of a document that have no meaning here (they are preserved), its dates that are none, and ends before
 * their start, in the sentences of the command line. At most `maxProblems`.
 */
export function documentWarnings(document: Document): InputWarning[] {
  const language = document.kind === 'application' ? 'en' : document.design.language
  const { kind } = document
  return warningsIn(asJson(document), schemaOf(kind), '', language).slice(0, maxProblems)
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
