import 'server-only'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import type { AiRequest, AiRequestHead } from '@/lib/api/ai-requests'
import type { Problem } from '@/lib/resume/problems'
import { findDocument } from '../../documents/read-stored-document'
import { oneAtATime } from '../../kernel/one-at-a-time'
import type { Stored } from '../../kernel/rows/rows'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { openModel } from '../open-model'
import { type AiRequestRow, isOpen, readAiRequest } from './ai-request-rows'
import { checkRoom } from './check-room'
import { enqueueRequest } from './enqueue-request'
import { requestHead } from './request-answers'
import { writeNewRequest } from './write-new-request'

type Parts = Pick<Ports, 'configuration' | 'items' | 'secrets' | 'models' | 'now'>

type RequestInput = {
  id: string
  request: AiRequest
  /** User who asks, and is notified. */
  person?: OwnerId
  /** As in its row. */
  mayUseTold?: boolean
}

const postingProblem = (reason: string): Problem => ({
  path: 'posting',
  code: 'not-allowed',
  reason,
})

const postingReasons = {
  empty: 'it holds no words',
  'too-short': 'it is too short to be a posting',
  'too-long': 'it is too long to be a posting',
}

/** Returns the text of a job description; `invalid` if it is none. */
export function readPostingText(pasted: string): Outcome<string> {
  const prepared = preparePosting(pasted)
  if (prepared.ok) return { ok: true, value: prepared.text }
  return { ok: false, code: 'invalid', problems: [postingProblem(postingReasons[prepared.code])] }
}

/** Returns the request as it is stored: with the text of the job description, and its CV checked. */
async function checkRequest(
  ports: Parts,
  owner: OwnerId,
  request: AiRequest,
): Promise<Outcome<AiRequest>> {
  let checked = request
  if ('posting' in request) {
    const posting = readPostingText(request.posting)
    if (!posting.ok) return posting
    checked = { ...request, posting: posting.value }
  }
  if ('documentId' in request && request.documentId !== undefined) {
    const found = await findDocument(ports, owner, request.documentId)
    if (!found.ok) return found
  }
  return { ok: true, value: checked }
}

async function storeRequest(
  ports: Parts,
  owner: OwnerId,
  { request, ...input }: RequestInput,
  what: 'new' | 'again' = 'new',
): Promise<Outcome<Stored<AiRequestRow>>> {
  const known = await readAiRequest(ports, owner, input.id)
  if (known) return { ok: true, value: known }
  const opened = await openModel(ports, owner)
  if (!opened.ok) return opened
  const room = await checkRoom(ports, owner, what, request.kind)
  if (!room.ok) return room
  const checked = await checkRequest(ports, owner, request)
  if (!checked.ok) return checked
  await writeNewRequest(ports, owner, input, checked.value)
  const row = await readAiRequest(ports, owner, input.id)
  return row ? { ok: true, value: row } : { ok: false, code: 'not-found' }
}

/**
 * Stores a request, so that a job can work on it.
 *
 * @param input.id idempotent
 * @param what `new` counts against the stored requests; `again` only against those under way
 */
export const placeRequest = oneAtATime('requests', (_, owner) => owner, storeRequest)

/**
 * Begins a model request, and answers at once: the work is a job.
 *
 * @param input.id idempotent
 * @returns `ai-not-set-up` without a model; `invalid` for text that is no job description; `not-found` or `gone`
 * for a CV that does not exist; `too-many-requests` while five are under way, or a hundred are stored
 */
export async function beginRequest(
  ports: Parts & Pick<Ports, 'jobs'>,
  owner: OwnerId,
  input: RequestInput & { person: OwnerId },
): Promise<Outcome<AiRequestHead>> {
  const placed = await placeRequest(ports, owner, input)
  if (!placed.ok) return placed
  // Also after a crash between the two writes: the job is enqueued once per request.
  if (isOpen(placed.value)) await enqueueRequest(ports, owner, placed.value)
  return { ok: true, value: requestHead(placed.value) }
}
