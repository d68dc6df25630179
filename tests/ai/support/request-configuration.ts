import type { Configuration } from '@/lib/server/config/configuration-types'
import { testConfiguration } from '@/lib/server/testing/test-ports'

/** A home whose operator has set the double as the server of models. */
export function requestConfiguration(folder: string, url: string): Configuration {
  const server = { provider: 'vllm', baseUrl: url, model: 'double', embeddingModel: null } as const
  const reader = { isOn: false, model: null }
  const ai = { server, dailyTokens: 500_000, allowsOwnKeys: false, prices: null, reader }
  return testConfiguration(folder, { ai })
}
