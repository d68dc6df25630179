import 'server-only'
import { greatestTokens } from '@/lib/ai/client/model-client'
import type { AskReader } from '@/lib/ai/stages/reader-context'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { OpenedReader } from '../open-model'
import { spendBudget } from '../spend-budget'

type Parts = Pick<Ports, 'configuration' | 'items' | 'metrics' | 'now' | 'ids'>

/**
 * Creates the way to a reader for somebody who waits, outside of a request that is kept, within the same budget.
 *
 * @param how.endsAt of `performance.now()`: what has not come by then is `too-slow`
 */
export function createReaderAsk(
  ports: Parts,
  owner: OwnerId,
  reader: OpenedReader,
  { signal, endsAt }: { signal?: AbortSignal | undefined; endsAt: number },
): AskReader {
  return async (question) => {
    const deadline = Math.floor(endsAt - performance.now())
    if (deadline <= 0) return { ok: false, code: 'too-slow', retryAfter: null }
    const planned = { id: ports.ids.document(), tokens: greatestTokens(question) }
    const answer = await spendBudget(ports, owner, reader, planned, () =>
      reader.client.ask(question, { signal, deadline }),
    )
    if (answer.ok) return { ok: true, value: answer.value }
    return { ok: false, code: answer.code, retryAfter: answer.retryAfter }
  }
}
