import 'server-only'
import { isTransient } from '@/lib/ai/client/model-error'
import { type ModelErrorCode, modelErrorCodes } from '@/lib/ai/client/model-error-codes'
import { RequestEndedError, StageError } from '@/lib/ai/stages/stage-error'
import type { AiRequestErrorCode } from '@/lib/api/ai-requests'
import type { OwnerId } from '../../owner'
import { tidyCvFiles } from '../cv-requests/cv-request-files'
import { openModel } from '../open-model'
import {
  type AiRequestRow,
  isOpen,
  type KeptRequest,
  readAiRequest,
  writeAiRequest,
} from './ai-request-rows'
import { failedWith } from './failed-request'
import { type OpenedStageContext, openStageContext, type StageParts } from './stage-context'

/** Attempts of one round, before it is given up. */
export const modelJobAttempts = 3

type Task = {
  id: string
  round: number
  attempt: number
  /** Milliseconds between two checks for a cancellation, and for one call of the model. */
  pause?: number
  patience?: number
}

/** Returns whether a kind of request gives a result without a model, too. */
const isPossibleAlone = (kind: AiRequestRow['kind']) => kind === 'cv'

/** Returns whether the user has chosen to run the request without a model. */
const isForNoModel = (input: KeptRequest) => input.kind === 'cv' && input.model === 'none'

const isModelError = (code: AiRequestErrorCode): code is ModelErrorCode =>
  (modelErrorCodes as readonly string[]).includes(code)

/** Returns whether another attempt may help. */
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
 * Runs a model request in stages: the one function for every kind of request and every home. It may be called twice
 * for the same round, at once or one after the other: one call writes the outcome, and nothing changes after that.
 *
 * @param task.attempt number of the attempt in its round
 * @param signal aborts the attempt, which then does not count
 * @throws errors that should be retried
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
    // Loads tables of six languages: imported with the first job, not with the server.
    const { workOn } = await import('./work-on')
    const result = await workOn(ports, owner, context)
    await context.end({ status: 'done', code: null, retryAfter: null, result })
  } catch (error) {
    await settle(context, error, how.attempt)
  } finally {
    context.close()
    // Deletes files of this attempt that no row names.
    if (row.kind === 'cv') await tidyCvFiles(ports, owner, id)
  }
}

/** Marks a request as failed after the last attempt of its round. */
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
