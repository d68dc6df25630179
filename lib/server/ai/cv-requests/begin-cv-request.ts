import 'server-only'
import type { CvRequestBody, CvRequestHead } from '@/lib/api/cv-requests'
import { withoutFiling } from '@/lib/resume/filing'
import { withoutStories } from '@/lib/resume/without-stories'
import { refuseOtherKind } from '../../documents/accept-document'
import { type CreateInput, readSource } from '../../documents/create-document'
import { storedDocument } from '../../documents/document-answers'
import { findDocument } from '../../documents/read-stored-document'
import { writeJsonFile } from '../../kernel/json-files'
import { oneAtATime } from '../../kernel/one-at-a-time'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { isOpen, readAiRequest } from '../requests/ai-request-rows'
import { readPostingText } from '../requests/begin-request'
import { checkRoom } from '../requests/check-room'
import { enqueueRequest } from '../requests/enqueue-request'
import { writeNewRequest } from '../requests/write-new-request'
import { cvRequestHead } from './cv-request-answers'
import { inputKey, notesKey } from './cv-request-files'
import type { SavedInput } from './save-input'

type Parts = Pick<Ports, 'configuration' | 'items' | 'files' | 'jobs' | 'now' | 'ids'>

export type CvRequestInput = {
  /** Id of the request; idempotent. */
  id: string
  /** User who asks, and is notified. */
  person: OwnerId
  body: Pick<CvRequestBody, 'documentId' | 'notes' | 'posting' | 'strength' | 'model'>
  /** Source of the CV, if the request contains one. */
  from: CreateInput['from'] | null
}

/** Returns the CV that was sent, or the current one of the account; null for notes, which are read later. */
async function readInput(
  ports: Parts,
  owner: OwnerId,
  { id, body, from }: CvRequestInput,
): Promise<Outcome<SavedInput | null>> {
  if (body.notes !== undefined) return { ok: true, value: null }
  const document = await findInput(ports, owner, body.documentId, from, id)
  if (!document.ok) return document
  if (document.value.kind === 'resume') {
    // Its files leave by links: tags and stories for interviews are the person's alone.
    const own = withoutFiling(withoutStories(document.value))
    return { ok: true, value: { document: own, unplaced: [] } }
  }
  return refuseOtherKind(document.value, 'resume') ?? { ok: false, code: 'invalid' }
}

async function findInput(
  ports: Parts,
  owner: OwnerId,
  documentId: string | undefined,
  from: CreateInput['from'] | null,
  newId: string,
) {
  if (from) return readSource(ports, from, newId)
  const found = await findDocument(ports, owner, documentId ?? '')
  return found.ok ? storedDocument(found.value.body.document) : found
}

async function storeCvRequest(
  ports: Parts,
  owner: OwnerId,
  input: CvRequestInput,
): Promise<Outcome<CvRequestHead>> {
  const { id, body } = input
  const known = await readAiRequest(ports, owner, id)
  if (!known) {
    const room = await checkRoom(ports, owner, 'new', 'cv')
    if (!room.ok) return room
    const posting = body.posting === undefined ? null : readPostingText(body.posting)
    if (posting && !posting.ok) return posting
    const read = await readInput(ports, owner, input)
    if (!read.ok) return read
    if (read.value) await writeJsonFile(ports, inputKey(owner, id), read.value)
    else {
      const bytes = new TextEncoder().encode(body.notes)
      await ports.files.put(notesKey(owner, id), bytes, 'text/plain')
    }
    await writeNewRequest(ports, owner, input, {
      kind: 'cv',
      documentId: body.documentId ?? null,
      posting: posting?.value ?? null,
      strength: body.strength ?? 'normal',
      model: body.model ?? 'auto',
    })
  }
  const row = known ?? (await readAiRequest(ports, owner, id))
  if (!row) return { ok: false, code: 'not-found' }
  // Also after a crash between the two writes: the job is enqueued once per request.
  if (isOpen(row)) await enqueueRequest(ports, owner, row)
  return { ok: true, value: await cvRequestHead(ports, owner, row) }
}

/**
 * Accepts a request for a CV, and answers at once: the work is a job. The input is on the disk before the request
 * is acknowledged (promise 1).
 *
 * @returns `invalid` with every problem by its place; `not-found` or `gone` for a CV that does not exist;
 * `too-many-requests` while five are under way, or a hundred are stored
 */
export const beginCvRequest = oneAtATime('requests', (_, owner) => owner, storeCvRequest)
