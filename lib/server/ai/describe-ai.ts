import 'server-only'
import { addressOf, ownKeyProviders, providerPresets } from '@/lib/ai/client/model-providers'
import type { AiState } from '@/lib/api/ai'
import { toTimestamp } from '../kernel/to-timestamp'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { openSeal } from '../secrets/seal'
import { readAiKey, sealPlace } from './ai-key-rows'
import { dayOf, readAiUsage } from './ai-usage-rows'
import { openModel } from './open-model'
import { describeOpenedReader } from './reader/reader-records'
import { readAiServer } from './server/read-ai-server'
import { readBudget, tokensOfDay } from './spend-budget'

type Parts = Pick<Ports, 'configuration' | 'items' | 'secrets' | 'models' | 'now'>

async function describeOwn(ports: Parts, owner: OwnerId): Promise<AiState['own']> {
  const row = ports.configuration.ai.allowsOwnKeys ? await readAiKey(ports, owner) : null
  if (!row) return null
  const { provider, model, embeddingModel, savedAt, sealed } = row
  const isReadable = (await openSeal(ports.secrets, sealPlace(owner), sealed)) !== null
  return { provider, model, embeddingModel, savedAt: toTimestamp(savedAt), isReadable }
}

/** Describes which model answers a user, their own settings (never the key), and today's cost. */
export async function describeAi(ports: Parts, owner: OwnerId): Promise<AiState> {
  const { allowsOwnKeys } = ports.configuration.ai
  const server = (await readAiServer(ports))?.settings ?? null
  const opened = await openModel(ports, owner)
  const payer = opened.ok ? opened.value.payer : 'operator'
  const budget = await readBudget(ports, owner, payer)
  const usage = await readAiUsage(ports, budget.owner, { day: dayOf(ports.now()), payer })
  return {
    uses: opened.ok ? payer : null,
    operator: server && {
      provider: server.provider,
      name: providerPresets[server.provider].name,
      model: server.model,
      embeddingModel: server.embeddingModel,
    },
    own: await describeOwn(ports, owner),
    ownProviders: allowsOwnKeys
      ? ownKeyProviders.map((id) => ({
          id,
          name: providerPresets[id].name,
          host: new URL(addressOf(id)).host,
        }))
      : [],
    today: {
      tokens: tokensOfDay(usage),
      limit: budget.tokens,
      calls: usage.calls,
      dollars: usage.unpriced > 0 ? null : usage.dollars,
    },
    reader: await describeOpenedReader(ports, owner, opened.ok ? opened.value.reader : null),
  }
}
