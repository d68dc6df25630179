import 'server-only'
import { isTransient } from '@/lib/ai/client/model-error'
import { type ModelErrorCode, modelErrorCodes } from '@/lib/ai/client/model-error-codes'
import type { AiRequestErrorCode } from '@/lib/api/ai-requests'
import type { OwnerId } from '../../../owner'
import {
  isOpen,
  type KeptRequest,
  readAiRequest,
  writeAiRequest,
} from '../../../repositories/ai-requests'
import { tidyCvFiles } from '../cv-requests/cv-request-files'
import { openModel } from '../open-model'
import { failedWith } from './failed-request'
import {
  type OpenedStageContext,
  openStageContext,
  RequestEndedError,
  StageError,
  type StageParts,
} from './stage-context'

/** Tries of one round, before it is given up. */
export const modelJobAttempts = 3

type Task = {
  id: string
  round: number
  attempt: number
  /** Milliseconds between two looks whether it was ended, and for one question. */
  pause?: number
  patience?: number
}

/** Returns whether a kind of request gives a result without a model, too. */
const isPossibleAlone = (kind: KeptRequest['kind']) => kind === 'cv'

/** Whether somebody has asked that no model is. */
const isForNoModel = (input: KeptRequest) => input.kind === 'cv' && input.model === 'none'

const isModelError = (code: AiRequestErrorCode): code is ModelErrorCode =>
  (modelErrorCodes as readonly string[]).includes(code)

/** Whether another try may help. */
const isForNow = (code: AiRequestErrorCode) => isModelError(code) && isTransient(code)

/** Handles an error of a stage. Rethrows it where the job is to be retried. */
async function settle(context: OpenedStageContext, error: unknown, attempt: number): Promise<void> {
  if (error instanceof RequestEndedError) return context.keepSpent()
  const isOver =
    error instanceof StageError && (attempt >= modelJobAttempts || !isForNow(error.code))
  if (!isOver) {
    await context.keepSpent()
    throw error
  }
  const { code, retryAfter } = error
  await context.end({ ...failedWith(code), retryAfter, result: null })
}

/**
 * Does what a model was asked to do, in stages: the one function behind every kind of request and in
 * every home. It may be called twice for the same round, at once or one after the other: one of them
 * writes how it ended, and nothing changes after that.
 *
 * @param task.attempt which try of the round it is
 * @param signal the try is to end: it counts as not made
 * @throws what should be tried again
 */
export async function runModelJob(
  ports: StageParts,
  owner: OwnerId,
  { id, round, ...how }: Task,
  signal: AbortSignal,
): Promise<void> {
  const row = await readAiRequest(ports, owner, id)
  if (!row || !isOpen(row) || row.round !== round || !row.input) return
  const opened = await openModel(ports, owner)
  if (!opened.ok && !isPossibleAlone(row.kind)) {
    const isWritten = await writeAiRequest(ports, owner, { ...row, ...failedWith('ai-not-set-up') })
    if (!isWritten) throw new Error('The request was changed')
    return
  }
  const begun = { ...row, input: row.input }
  const model = opened.ok && !isForNoModel(row.input) ? opened.value : null
  const context = openStageContext(ports, owner, begun, model, { ...how, signal })
  try {
    // With tables of six languages: they come with the first job, not with the server.
    const { workOn } = await import('./work-on')
    const result = await workOn(ports, owner, context)
    await context.end({ status: 'done', code: null, retryAfter: null, result })
  } catch (error) {
    await settle(context, error, how.attempt)
  } finally {
    context.close()
    // Whatever this try has written for nobody goes again.
    if (row.kind === 'cv') await tidyCvFiles(ports, owner, id)
  }
}

/** Says of a request that no try of its round came to an end, where the person looks for it. */
export async function failModelJob(
  ports: Pick<StageParts, 'items'>,
  owner: OwnerId,
  { id, round }: { id: string; round: number },
): Promise<void> {
  const row = await readAiRequest(ports, owner, id)
  if (!row || !isOpen(row) || row.round !== round) return
  const failed = await writeAiRequest(ports, owner, { ...row, ...failedWith('gave-up') })
  if (!failed) throw new Error('The request was changed')
}
