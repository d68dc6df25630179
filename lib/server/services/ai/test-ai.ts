import 'server-only'
import { testConnection, testTokens } from '@/lib/ai/client/test-connection'
import type { AiReport } from '@/lib/api/ai'
import { limits } from '../../identity/identity-limits'
import { accountKey, countTry } from '../../identity/rows/row-limits'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type OpenedModel, openModel, openOperatorsModel } from './open-model'
import { spendBudget } from './spend-budget'

type Parts = Pick<
  Ports,
  'configuration' | 'items' | 'secrets' | 'models' | 'metrics' | 'now' | 'ids'
>

/** A request may last 25 seconds (ARCHITECTURE: what the narrowest home gives it). */
const deadline = 20_000

/**
 * Asks the model that answers somebody a small question that has nothing of theirs in it.
 *
 * @returns what it can do, or why it gave nothing; `too-many-requests` for whoever tries out keys
 */
export async function testAi(
  ports: Parts,
  owner: OwnerId,
  signal?: AbortSignal,
): Promise<Outcome<AiReport>> {
  return tryModel(ports, owner, () => openModel(ports, owner), signal)
}

/** The same for the installation's own server, asked by an operator, whose share of the day it takes. */
export async function testAiServer(
  ports: Parts,
  owner: OwnerId,
  signal?: AbortSignal,
): Promise<Outcome<AiReport>> {
  return tryModel(ports, owner, () => openOperatorsModel(ports), signal)
}

async function tryModel(
  ports: Parts,
  owner: OwnerId,
  open: () => Promise<Outcome<OpenedModel>>,
  signal: AbortSignal | undefined,
): Promise<Outcome<AiReport>> {
  const secret = await ports.secrets.read('session')
  const limit = limits.aiTestByAccount
  const counted = await countTry(ports, limit, accountKey(secret ?? '', limit, owner))
  if (!counted.ok) return { ok: false, code: 'too-many-requests', retryAfter: counted.retryAfter }
  const opened = await open()
  if (!opened.ok) return { ok: true, value: { ok: false, code: 'ai-not-set-up', retryAfter: null } }
  const { client, server } = opened.value
  const call = { id: ports.ids.document(), tokens: testTokens }
  const report = await spendBudget(ports, owner, opened.value, call, () =>
    testConnection(client, { signal, deadline, hasEmbeddings: server.embeddingModel !== null }),
  )
  const { spent: _, ...told } = report
  return { ok: true, value: told }
}
