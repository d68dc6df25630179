import 'server-only'
import type { IncomingMessage } from 'node:http'
import { serverPdfLimits } from '@/lib/resume/resume-limits'
import { type BodyPace, defaultPace, watchPace } from '../api/guards/read-body'
import type { Failure, Outcome } from '../outcome'

/** Maximum bytes of an action without files. */
const maxTextBytes = 100_000
/** Maximum bytes of a document with its files, and of what stands between them. */
const maxFormBytes = serverPdfLimits.bytes + 100_000
/** Maximum bytes of bodies that this process receives at the same time. */
const maxHeldBytes = 32_000_000
/** Maximum bytes of the part that lists the arguments, and of the head of any part. */
const maxArgumentBytes = 1_000
/** Maximum values, and levels of them, among the arguments of an action. */
const maxValues = 2_000
const maxLevels = 8

const boundaryPattern = /^multipart\/form-data; ?boundary="?([\w'()+,./:=?-]{8,70})"?$/i
/** Names that React gives to the arguments, and to the fields of the one form among them. */
const partName = /^(?:0|_1_document|_1_[0-9a-f]{64})$/

/** Matches text that React decodes into something else than text or nothing, such as numbers of any length. */
const decodedText = /^\$(?!\$|undefined$)/

const invalid: Failure = { ok: false, code: 'bad-request' }

/** Returns whether the arguments of an action are few, flat, and nothing but text, numbers and nothing. */
function arePlain(text: string): boolean {
  let level: unknown[]
  try {
    level = [JSON.parse(text)]
  } catch {
    return false
  }
  let count = 0
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length
    if (depth > maxLevels || count > maxValues) return false
    if (level.some((value) => typeof value === 'string' && decodedText.test(value))) return false
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    )
  }
  return true
}

/** Returns whether a form is a document with its files, as React writes it, by its parts alone. */
function isDocumentForm(body: Buffer, boundary: string): boolean {
  const delimiter = Buffer.from(`--${boundary}`)
  let parts = 0
  let at = body.indexOf(delimiter)
  while (at >= 0) {
    const begin = at + delimiter.length
    if (body.toString('latin1', begin, begin + 2) === '--') return parts > 0
    const end = body.indexOf(delimiter, begin)
    const head = body.toString('latin1', begin, begin + maxArgumentBytes)
    const name = /\bname="([^"]*)"[\s\S]*?\r\n\r\n/.exec(head)?.[1] ?? ''
    const isArgumentList = name === '0'
    if (!partName.test(name) || end < 0 || ++parts > serverPdfLimits.files + 2) return false
    if (isArgumentList && end - begin > maxArgumentBytes) return false
    at = end
  }
  return false
}

/** Returns how an action's body is judged by its type: its maximum size, and whether it is well formed. */
function rulesOf(contentType: string): { maxBytes: number; isSound: (body: Buffer) => boolean } {
  const boundary = boundaryPattern.exec(contentType)?.[1]
  if (boundary) return { maxBytes: maxFormBytes, isSound: (body) => isDocumentForm(body, boundary) }
  const isText = /^text\/plain\b/i.test(contentType)
  return { maxBytes: maxTextBytes, isSound: (body) => isText && arePlain(body.toString()) }
}

let heldBytes = 0

/**
 * Receives the body of an action before Next sees the request, and puts it back. Next decodes whatever arrives, of
 * anybody, before an action can refuse it: 60,000 fields, or a number of a million digits, took the one thread up to
 * 0.8 s each. Here a body is refused by its size while it arrives, and by its form, which takes less than a
 * millisecond: text with few, flat arguments, or one document with its files.
 *
 * @returns `too-large`, `bad-request`, `request-timeout` for one that is too slow, or `too-many-requests` while other
 * bodies fill the memory set aside
 */
export function receiveAction(
  request: IncomingMessage,
  pace: BodyPace = defaultPace,
): Promise<Outcome<null>> {
  const { maxBytes, isSound } = rulesOf(request.headers['content-type'] ?? '')
  if (Number(request.headers['content-length'] ?? 0) > maxBytes)
    return Promise.resolve({ ok: false, code: 'too-large' })
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve) => {
    const settle = (outcome: Outcome<null>) => {
      endWatch()
      request.off('close', giveUp)
      heldBytes -= size
      size = 0
      chunks.length = 0
      // What still arrives of a refused body is dropped.
      request.push = () => true
      resolve(outcome)
    }
    const giveUp = () => settle(invalid)
    const endWatch = watchPace(
      () => size,
      maxBytes,
      pace,
      () => settle({ ok: false, code: 'request-timeout' }),
    )
    request.once('close', giveUp)
    request.push = (chunk: Buffer | null) => {
      if (chunk !== null) {
        size += chunk.length
        heldBytes += chunk.length
        chunks.push(chunk)
        if (size > maxBytes) settle({ ok: false, code: 'too-large' })
        else if (heldBytes > maxHeldBytes)
          settle({ ok: false, code: 'too-many-requests', retryAfter: 2 })
        return true
      }
      const body = Buffer.concat(chunks)
      settle(isSound(body) ? { ok: true, value: null } : invalid)
      // The method of the class again.
      Reflect.deleteProperty(request, 'push')
      request.push(body)
      request.push(null)
      return false
    }
  })
}
