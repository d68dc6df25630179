import 'server-only'
import type { AiRequest, AiRequestAnswer } from '@/lib/api/ai-requests'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import { deleteAiRequest, isOpen, readAiRequest } from './ai-request-rows'
import { placeRequest } from './begin-request'
import { requestAnswer } from './request-answers'
import { modelJobAttempts, runModelJob } from './run-model-job'
import type { StageParts } from './stage-context'

type Parts = StageParts

/** Milliseconds for the model, so that the waiting user has an answer or an error within 20 seconds. */
const defaultTimeout = 18_000
const pause = 300

/**
 * Runs a model request at once, for a user who waits: with the same row, stages and budget as a job, so that it can
 * be cancelled like one. Nothing of it is stored after the answer.
 *
 * @param input.mayUseTold as in its row
 * @param input.id names the request, so that it can be cancelled; an existing one is not started again
 * @returns the final state, with its result or its error; the codes of `beginRequest` if it did not begin
 */
export async function answerNow(
  ports: Parts,
  owner: OwnerId,
  input: { id: string; request: AiRequest; mayUseTold?: boolean },
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
    return { ok: true, value: requestAnswer(row, true) }
  } finally {
    await deleteAiRequest(ports, owner, id)
  }
}
