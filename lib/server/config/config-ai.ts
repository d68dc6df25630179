import 'server-only'
import * as z from 'zod'
import { type ProviderId, providerIds, providerPresets } from '@/lib/ai/client/model-providers'
import type { PriceTable } from '@/lib/ai/client/prices'
import { type AddressFault, judgeServerAddress } from './config-ai-address'
import type { AiConfiguration } from './configuration-types'
import { parseJson } from './read-json'
import type { ServerValues } from './server-values'

type Wrong = (sentence: string) => void

const faults: Record<Exclude<AddressFault, 'nearby'>, string> = {
  malformed: 'is no address of a server of models, for example http://localhost:11434/v1.',
  credentials: 'holds a user or a password: set the key as VITAE_AI_KEY instead.',
  metadata: 'leads to the metadata of a machine, and no server of models is there.',
  readable:
    'is http on a public address: everybody on the way could read CVs and the key. Use https; http is for private addresses, bare names and .local.',
}

/**
 * Reads the address of a server without a slash at its end; null after an error was reported.
 *
 * @param name of the setting, for the error
 */
export function readBaseUrl(text: string, wrong: Wrong, name = 'VITAE_AI_URL'): string | null {
  // The administrator who starts the server may choose any machine in the network.
  const judged = judgeServerAddress(text, { allowsNearby: true })
  if (judged.ok) return judged.baseUrl
  if (judged.fault !== 'nearby') wrong(`${name} ${faults[judged.fault]}`)
  return null
}

/** Returns the address of the operator's server. */
function readAddress(provider: ProviderId, asked: string | null, wrong: Wrong): string | null {
  const { address, name } = providerPresets[provider]
  if (address.kind === 'fixed') {
    if (asked) wrong(`VITAE_AI_URL does not go with ${name}, which has one address of its own.`)
    return address.baseUrl
  }
  if (asked) return readBaseUrl(asked, wrong)
  if (address.kind === 'usual') return address.baseUrl
  wrong(`VITAE_AI_URL has to say where ${name} answers.`)
  return null
}

function readServer(values: ServerValues, wrong: Wrong): AiConfiguration['server'] {
  const { VITAE_AI_PROVIDER: asked, VITAE_AI_MODEL: model, VITAE_AI_URL: url } = values
  if (!asked) {
    if (model || url) {
      wrong(`VITAE_AI_PROVIDER has to say what kind of server it is: ${providerIds.join(', ')}.`)
    }
    return null
  }
  const provider = providerIds.find((id) => id === asked)
  if (!provider) {
    wrong(`VITAE_AI_PROVIDER is "${asked}", but it must be one of ${providerIds.join(', ')}.`)
    return null
  }
  const baseUrl = readAddress(provider, url, wrong)
  if (!model) wrong('VITAE_AI_MODEL has to name the model that VITAE_AI_PROVIDER is asked for.')
  if (!baseUrl || !model) return null
  return { provider, baseUrl, model, embeddingModel: values.VITAE_AI_EMBEDDING_MODEL }
}

const priceSchema = z.strictObject({ input: z.number().min(0), output: z.number().min(0) })
const pricesSchema = z.strictObject({
  asOf: z.iso.date(),
  models: z.record(z.string().min(1), priceSchema),
})

/** Reads the operator's prices; null without any, or after an error was reported. */
export function readPrices(text: string | null, wrong: Wrong): PriceTable | null {
  if (!text) return null
  const read = pricesSchema.safeParse(parseJson(text))
  if (read.success) return read.data
  wrong(
    'VITAE_AI_PRICES is no table of US dollars for a million tokens, such as {"asOf":"2026-11-01","models":{"my-model":{"input":0.2,"output":0.8}}}.',
  )
  return null
}

/** Reads the operator's settings for models. Without a model server users have keys of their own, or no model. */
export function readAi(values: ServerValues, wrong: Wrong): AiConfiguration {
  const { VITAE_AI_READER_MODEL: model } = values
  if (model && !values.VITAE_AI_PROVIDER) {
    wrong('VITAE_AI_READER_MODEL is a model of the server that VITAE_AI_PROVIDER names.')
  }
  return {
    server: readServer(values, wrong),
    dailyTokens: values.VITAE_AI_DAILY_TOKENS,
    allowsOwnKeys: values.VITAE_AI_OWN_KEYS,
    prices: readPrices(values.VITAE_AI_PRICES, wrong),
    reader: { isOn: values.VITAE_AI_READER, model },
  }
}
