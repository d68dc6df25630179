import type { ProviderId } from './model-providers'
import type { Spent } from './spent'

/** US dollars per million tokens. */
export type Price = { input: number; output: number }

/** Prices by model, and the day on which they were read. */
export type PriceTable = { asOf: string; models: Readonly<Record<string, Price>> }

/** OpenAI's list prices on that day. Applied to its own server only. */
const listPrices: PriceTable = {
  asOf: '2026-11-01',
  models: {
    'gpt-5-nano': { input: 0.05, output: 0.4 },
    'gpt-5.4-nano': { input: 0.2, output: 1.25 },
    'gpt-5-mini': { input: 0.25, output: 2 },
    'gpt-5.4-mini': { input: 0.75, output: 4.5 },
  },
}

const own = (table: PriceTable, model: string) =>
  Object.hasOwn(table.models, model) ? table.models[model] : undefined

/** Upper bound of the cost of a call in US dollars, and the day of the prices. */
export type Cost = { dollars: number; asOf: string }

/**
 * Returns an upper bound of the cost of a usage: cached tokens may cost less.
 *
 * @param table prices that the operator has set; they go before the list
 * @returns null where the model's price or the number of tokens is not known; never 0 for unknown
 */
export function costOf(
  { provider, model }: { provider: ProviderId | (string & {}); model: string },
  { input, output }: Spent,
  table: PriceTable | null = null,
): Cost | null {
  if (input === null || output === null) return null
  // A model name may end with a release date.
  const family = model.replace(/-\d{4}-\d{2}-\d{2}$/, '')
  const sources = [...(table ? [table] : []), ...(provider === 'openai' ? [listPrices] : [])]
  for (const source of sources) {
    const price = own(source, model) ?? own(source, family)
    if (!price) continue
    const dollars = (input * price.input + output * price.output) / 1_000_000
    return { dollars, asOf: source.asOf }
  }
  return null
}
