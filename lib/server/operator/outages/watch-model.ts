import 'server-only'
import type { ModelClient } from '@/lib/ai/client/model-client'
import type { ModelErrorCode } from '@/lib/ai/client/model-error-codes'
import type { Ports } from '../../ports-types'
import { noteOutcome } from './outage-rows'

/** Error codes of an outage of the model server: all others concern one request. */
const outages: ReadonlySet<ModelErrorCode> = new Set([
  'key-refused',
  'out-of-credit',
  'model-unknown',
  'server-trouble',
  'unreachable',
  'redirected',
  'no-model-server',
])

/** Wraps a client to record when its server fails, and when it works again. */
export function watchModel(client: ModelClient, ports: Pick<Ports, 'items' | 'now'>): ModelClient {
  const note = async <A extends { ok: true } | { ok: false; code: ModelErrorCode }>(answer: A) => {
    if (answer.ok) await noteOutcome(ports, 'models', false)
    else if (outages.has(answer.code)) await noteOutcome(ports, 'models', true)
    return answer
  }
  return {
    ...client,
    ask: async (question, options) => note(await client.ask(question, options)),
    embed: async (texts, options) => note(await client.embed(texts, options)),
  }
}
