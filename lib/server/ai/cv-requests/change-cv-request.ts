import 'server-only'
import type { CvRequestBody, CvRequestHead } from '@/lib/api/cv-requests'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { isOpen, readAiRequest, writeAiRequest } from '../requests/ai-request-rows'
import { discardRequest, retryRequest } from '../requests/change-request'
import { cvRequestHead } from './cv-request-answers'

const missing = { ok: false, code: 'not-found' } as const

/**
 * Restarts a request that has failed or was cancelled, with its stored input.
 *
 * @param input.model a new choice: `none` gives a CV where a model has failed
 */
export async function retryCvRequest(
  ports: Pick<Ports, 'items' | 'jobs' | 'metrics' | 'now'>,
  owner: OwnerId,
  { id, model }: { id: string; model?: CvRequestBody['model'] },
): Promise<Outcome<CvRequestHead>> {
  const known = await readAiRequest(ports, owner, id)
  if (known?.kind !== 'cv') return missing
  if (model && known.input?.kind === 'cv' && !isOpen(known)) {
    // Answers of a model are not part of a CV that is made without one.
    const forgotten = model === 'none' ? { found: {}, model: null, prompts: [] } : {}
    const input = { ...known.input, model }
    // After a write conflict the request is restarted already, or gone: the code below checks that.
    await writeAiRequest(ports, owner, { ...known, ...forgotten, input })
  }
  const again = await retryRequest(ports, owner, { id })
  const row = again.ok ? await readAiRequest(ports, owner, id) : null
  if (!again.ok) return again
  return row ? { ok: true, value: await cvRequestHead(ports, owner, row) } : missing
}

/** Deletes a request with its input and its results; a running job stores nothing more. */
export async function discardCvRequest(
  ports: Pick<Ports, 'items' | 'files' | 'secrets' | 'metrics' | 'now'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<null>> {
  const known = await readAiRequest(ports, owner, id)
  return known?.kind === 'cv' ? discardRequest(ports, owner, { id }) : missing
}
