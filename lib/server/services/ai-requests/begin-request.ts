import 'server-only'
import { nothingSpent } from '@/lib/ai/client/spent'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import type { AiRequest, AiRequestHead } from '@/lib/api/ai-requests'
import type { Problem } from '@/lib/resume/problems'
import type { Home } from '../../home-types'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import { createAiRequest, isOpen, readAiRequest } from '../../repositories/ai-requests'
import { openModel } from '../open-model'
import { findDocument } from '../read-resume'
import { checkRoom } from './check-room'
import { enqueueRequest } from './enqueue-request'
import { requestHead } from './request-answers'

type Parts = Pick<Home, 'configuration' | 'items' | 'secrets' | 'models' | 'jobs' | 'now'>

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

async function checkDocument(home: Parts, owner: OwnerId, request: AiRequest) {
  if (request.kind !== 'tailoring') return null
  const found = await findDocument(home, owner, request.documentId)
  return found.ok ? null : found
}

/**
 * Begins what a model is asked to do, and answers at once: the work is a job.
 *
 * @param input.id the same again is the same request
 * @returns `ai-not-set-up` without a model; `invalid` for what is no posting; `not-found` or `gone` for a
 *   CV that is not there; `too-many-requests` while five are under way, or a hundred are kept
 */
export async function beginRequest(
  home: Parts,
  owner: OwnerId,
  { id, request }: { id: string; request: AiRequest },
): Promise<Outcome<AiRequestHead>> {
  const known = await readAiRequest(home, owner, id)
  if (!known) {
    const prepared = preparePosting(request.posting)
    if (!prepared.ok) {
      return {
        ok: false,
        code: 'invalid',
        problems: [postingProblem(postingReasons[prepared.code])],
      }
    }
    const opened = await openModel(home, owner)
    if (!opened.ok) return opened
    const room = await checkRoom(home, owner, 'new')
    if (!room.ok) return room
    const missing = await checkDocument(home, owner, request)
    if (missing) return missing
    await createAiRequest(home, owner, {
      id,
      kind: request.kind,
      documentId: request.kind === 'tailoring' ? request.documentId : null,
      input: { ...request, posting: prepared.text },
      status: 'waiting',
      stage: null,
      round: 1,
      roundAt: home.now(),
      found: {},
      code: null,
      retryAfter: null,
      result: null,
      model: null,
      prompts: [],
      spent: nothingSpent,
      dollars: 0,
      createdAt: home.now(),
    })
  }
  const row = known ?? (await readAiRequest(home, owner, id))
  if (!row) return { ok: false, code: 'not-found' }
  // Also after a crash between the two: the job of a request that is there is the same job.
  if (isOpen(row)) await enqueueRequest(home, owner, row)
  return { ok: true, value: requestHead(row) }
}
