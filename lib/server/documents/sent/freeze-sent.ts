import 'server-only'
import { createHash } from 'node:crypto'
import type { MarkSentBody, SentFileAnswer } from '@/lib/api/sent-files'
import { dayOf } from '@/lib/messages/calendar-day'
import { createIdGenerator } from '@/lib/resume/ids'
import { hasRoomForSent, markSent, type SentFile } from '@/lib/resume/mark-sent'
import { limits, sentFileLimits } from '@/lib/resume/resume-limits'
import type { Document } from '@/lib/resume/schema/document'
import { toTimestamp } from '../../kernel/to-timestamp'
import { readSettings, zoneOf } from '../../notifications/notification-settings'
import type { Failure, Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import { findPdf, makePdf, type PdfParts } from '../../pdf/render-pdf'
import { findFileLimit, sentKey } from '../../photos/photo-files'
import type { Ports } from '../../ports-types'
import { sha256Of } from '../../sha256-of'
import { writeVersion } from '../../versions/write-version'
import { acceptDocument, withLastModified } from '../accept-document'
import { changeDocument } from '../change-document'
import { storedDocument } from '../document-answers'
import { findDocument } from '../read-stored-document'

/** Maximum milliseconds to wait for a process that makes the PDF; a request may take 25 seconds. */
const patience = 15_000

type Frozen = Omit<SentFile, 'id' | 'at'>

const invalid = (path: string, reason: string, code: 'not-allowed' | 'too-many'): Failure => ({
  ok: false,
  code: 'invalid',
  problems: [{ path, code, reason }],
})

/** Returns the id of the entry of an operation: a repeated request makes the same one. */
function entryId(operationId: string): string {
  const hash = createHash('sha256').update(operationId).digest()
  return createIdGenerator((bytes) => bytes.set(hash.subarray(0, bytes.length))).node()
}

/** Formats an entry for the API. Fields of a newer version of it are left out. */
function answerOf(file: SentFile, version: number): SentFileAnswer {
  const { id, fileId, name, documentId, kind, template, at } = file
  return { id, fileId, name, documentId, kind, template, at, version }
}

/** Makes the PDF of a CV or letter and stores it under its hash, and the version that it shows for ever. */
async function freezeDocument(
  ports: PdfParts & Pick<Ports, 'documentHooks'>,
  owner: OwnerId,
  id: string,
): Promise<Outcome<Frozen>> {
  const found = await findPdf(ports, owner, { id })
  if (!found.ok) return found
  const made = await makePdf(ports, owner, found.value, patience)
  if (!made.ok) return made
  // Rendering goes on: the next attempt finds the file.
  if (!('bytes' in made.value)) return { ok: false, code: 'unavailable', ...made.value }
  const { bytes } = made.value
  const { document, fileName, version } = found.value
  if (bytes.length > sentFileLimits.bytes) return { ok: false, code: 'too-large' }
  const fileId = sha256Of(bytes)
  const key = sentKey(owner, fileId)
  const isHere = (await ports.files.head(key)) !== null
  if (!isHere && (await findFileLimit(ports, owner, bytes))) {
    return { ok: false, code: 'limit-reached' }
  }
  // Written anew in any case: an old file that nothing names would go with the next sweep.
  await ports.files.put(key, bytes, 'application/pdf')
  const state = { number: version, document, at: ports.now(), name: '' }
  await writeVersion(ports, owner, id, { ...state, reason: 'download' })
  const { kind, design } = document
  return {
    ok: true,
    value: { fileId, name: fileName, documentId: id, kind, template: design.template },
  }
}

/** Finds a PDF that was uploaded before. */
async function findUploaded(
  { files }: Pick<PdfParts, 'files'>,
  owner: OwnerId,
  asked: Extract<MarkSentBody, { fileId: string }>,
): Promise<Outcome<Frozen>> {
  const { fileId, kind, documentId = '', name } = asked
  const file = await files.get(sentKey(owner, fileId))
  if (!file) return invalid('fileId', 'no PDF of this hash was uploaded', 'not-allowed')
  await files.put(file.head.key, file.bytes, file.head.type)
  const usual = kind === 'letter' ? 'Letter.pdf' : 'CV.pdf'
  return { ok: true, value: { fileId, name: name ?? usual, documentId, kind, template: '' } }
}

/** Returns the application that names the file, or why it cannot. */
function planSent(document: Document, file: SentFile, day: string, now: number): Outcome<Document> {
  const known = storedDocument(document)
  if (!known.ok) return known
  const application = known.value
  if (application.kind !== 'application') return { ok: false, code: 'not-found' }
  if (!hasRoomForSent(application.content, 1)) {
    return invalid('content.sent', `more than ${limits.applicationItems} items`, 'too-many')
  }
  const content = markSent(application.content, [file], day)
  const accepted = acceptDocument(
    withLastModified({ ...application, content }, now),
    application.id,
    now,
  )
  return accepted.ok ? { ok: true, value: accepted.value.document } : accepted
}

/**
 * Stores the PDF that was sent for an application under its hash, then names it in the application, which has been
 * applied for from that day on unless it is further. A repeated call after a crash writes the same file and the same
 * entry.
 */
export async function freezeSent(
  ports: PdfParts & Pick<Ports, 'documentHooks'>,
  owner: OwnerId,
  { id, asked, operationId }: { id: string; asked: MarkSentBody; operationId: string },
): Promise<Outcome<SentFileAnswer>> {
  const application = await findDocument(ports, owner, id)
  if (!application.ok) return application
  if (application.value.body.document.kind !== 'application')
    return { ok: false, code: 'not-found' }
  const frozen =
    'fileId' in asked
      ? await findUploaded(ports, owner, asked)
      : await freezeDocument(ports, owner, asked.documentId)
  if (!frozen.ok) return frozen
  const now = ports.now()
  const today = dayOf(now, zoneOf(await readSettings(ports, owner)))
  const day = asked.on ?? today
  const at = day === today ? toTimestamp(now) : day
  const file: SentFile = { ...frozen.value, id: entryId(operationId), at }
  const changed = await changeDocument(ports, owner, id, {
    operationId,
    plan: (current) =>
      current ? planSent(current.document, file, day, now) : { ok: false, code: 'not-found' },
  })
  if (!changed.ok) return changed
  return { ok: true, value: answerOf(file, changed.value.version) }
}
