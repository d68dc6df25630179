import 'server-only'
import { providerIds, providerPresets } from '@/lib/ai/client/model-providers'
import type { AiServerState } from '@/lib/api/operator'
import type { Ports } from '../../../ports-types'
import { readAiServerRow } from '../../../repositories/ai-server'
import { type AiServer, openAiServerRow, readAiServer } from './read-ai-server'

type Parts = Pick<Ports, 'configuration' | 'items' | 'secrets'>

function describeServer({ settings, isReady }: AiServer): NonNullable<AiServerState['inUse']> {
  const { apiKey, ...server } = settings
  return { ...server, hasKey: apiKey !== null, isReady }
}

/** Which server of models the installation uses, and what was set at a screen; never a key. */
export async function describeAiServer(ports: Parts): Promise<AiServerState> {
  const [used, row] = await Promise.all([readAiServer(ports), readAiServerRow(ports)])
  return {
    source: used?.source ?? null,
    inUse: used && describeServer(used),
    setting: row && describeServer(await openAiServerRow(ports, row)),
    providers: providerIds.map((id) => {
      const { name, address, needsKey } = providerPresets[id]
      const baseUrl = address.kind === 'own' ? null : address.baseUrl
      return { id, name, address: address.kind, baseUrl, needsKey }
    }),
  }
}
