import 'server-only'
import type { AiRequest, AiRequestAnswer } from '@/lib/api/ai-requests'
import type { Outcome } from '../../../outcome'
import type { OwnerId } from '../../../owner'
import { deleteAiRequest, isOpen, readAiRequest } from '../../../repositories/ai-requests'
import { placeRequest } from './begin-request'
import { requestAnswer } from './request-answers'
import { modelJobAttempts, runModelJob } from './run-model-job'
import type { StageParts } from './stage-context'

type Parts = StageParts

/** Milliseconds: somebody looks at it, and has an answer or a reason within 20 seconds. */
const defaultTimeout = 18_000
const pause = 300

/**
 * Does at once what a model is asked to do, for somebody who waits: in the same row, stages and budget
 * as a job, so that it can be ended like one. Nothing of it is kept once it is answered.
 *
 * @param input.id names it for whoever ends it; one that is there already is not begun again
 * @returns how it ended, with its result or its trouble; the codes of `beginRequest` where it did not begin
 */
export async function answerNow(
  ports: Parts,
  owner: OwnerId,
  input: { id: string; request: AiRequest },
  patience = defaultTimeout,
): Promise<Outcome<AiRequestAnswer>> {
  if (await readAiRequest(ports, owner, input.id)) return { ok: false, code: 'invalid' }
  const placed = await placeRequest(ports, owner, input, 'again')
  if (!placed.ok) return placed
  const { id, round } = placed.value
  try {
    const task = { id, round, attempt: modelJobAttempts, pause, patience }
    await runModelJob(ports, owner, task, new AbortController().signal)
    const row = (await readAiRequest(ports, owner, id)) ?? {
      ...placed.value,
      status: 'cancelled' as const,
      code: 'cancelled' as const,
    }
    if (isOpen(row)) throw new Error('Somebody else works on this request')
    return { ok: true, value: requestAnswer(row) }
  } finally {
    await deleteAiRequest(ports, owner, id)
  }
}
