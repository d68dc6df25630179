import 'server-only'
import { providerIds, providerPresets } from '@/lib/ai/client/model-providers'
import type { AiServerState } from '@/lib/api/operator'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { openOperatorsModel } from '../open-model'
import { describeOpenedReader } from '../reader/reader-records'
import { readAiServerRow } from './ai-server-rows'
import { type AiServer, openAiServerRow, readAiServer } from './read-ai-server'

type Parts = Pick<Ports, 'configuration' | 'items' | 'secrets' | 'models' | 'now'>

function describeServer({ settings, isReady }: AiServer): NonNullable<AiServerState['inUse']> {
  const { apiKey, ...server } = settings
  return { ...server, hasKey: apiKey !== null, isReady }
}

/** Which server of models the installation uses, and what was set at a screen; never a key. */
export async function describeAiServer(ports: Parts, owner: OwnerId): Promise<AiServerState> {
  const opened = await openOperatorsModel(ports)
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
    reader: await describeOpenedReader(ports, owner, opened.ok ? opened.value.reader : null),
  }
}
