import type { DialectMemory } from '@/lib/ai/client/dialect'
import type { ModelClient } from '@/lib/ai/client/model-client'
import { type ProviderSettings, providerPresets } from '@/lib/ai/client/model-providers'
import type { PriceTable } from '@/lib/ai/client/prices'
import { type ModelChoice, readModelChoice, readModelKey } from './model-choice'
import { createPageFetch } from './page-fetch'

/** Model that was chosen on this device, opened. */
export type PageModel = {
  client: ModelClient
  /** Does not contain the key. */
  server: Omit<ProviderSettings, 'apiKey'>
  /** True for a model with few parameters: shorter prompts, one text at a time. */
  isSmall: boolean
  /** Price by its provider's list, as it was when the model was chosen; null if it is not known. */
  prices: PriceTable | null
}

let memory: DialectMemory | null = null

/** Parameters in thousand millions from which on a model of the person's own server is not called small. */
const largeFrom = 20

/** Returns true unless the name says that the model is large: `llama3.3:70b` has 70 thousand million parameters. */
export function isSmallName(model: string): boolean {
  const sizes = [...model.toLowerCase().matchAll(/(?<![\d.a-z])(\d+(?:\.\d+)?)b\b/g)]
  return !sizes.some(([, size]) => Number(size) >= largeFrom)
}

/** Returns whether the model of a choice has few parameters, as far as its name and place say. */
export const isSmallChoice = ({ provider, model }: ModelChoice): boolean =>
  provider === 'browser' ||
  (providerPresets[provider].address.kind !== 'fixed' && isSmallName(model ?? ''))

/** Returns the price of a choice as a table; null if its provider does not say one. */
export const pricesOf = ({ model, price }: ModelChoice): PriceTable | null =>
  model && price ? { asOf: price.asOf, models: { [model]: price } } : null

/**
 * Opens the model that was chosen on this device. Sends nothing until the first question; a chosen model that does not
 * answer fails with a code, so that no text goes to another one in its place.
 *
 * @returns null if none is chosen
 */
export async function openPageModel(): Promise<PageModel | null> {
  const choice = await readModelChoice()
  if (!choice?.model) return null
  const { provider, baseUrl, model } = choice
  const how = { isSmall: isSmallChoice(choice), prices: pricesOf(choice) }
  await import('./without-eval')
  if (provider === 'browser') {
    const { createBrowserModel } = await import('./browser-model')
    const server = { provider: 'compatible' as const, baseUrl, model, embeddingModel: null }
    return { client: createBrowserModel(), server, ...how }
  }
  const server = { provider, baseUrl, model, embeddingModel: null }
  const [{ createModelClient }, { createDialectMemory }, { watchLost }] = await Promise.all([
    import('@/lib/ai/client/model-client'),
    import('@/lib/ai/client/dialect'),
    import('./lost-connection'),
  ])
  const openLost = watchLost(baseUrl)
  memory ??= createDialectMemory()
  const client = createModelClient(
    { ...server, apiKey: await readModelKey() },
    {
      ...{ memory, createFetch: createPageFetch, isPage: true, isSmall: how.isSmall },
      ...(openLost && { openLost }),
    },
  )
  return { client, server, ...how }
}
