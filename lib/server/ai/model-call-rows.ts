import 'server-only'
import type { ProviderSettings } from '@/lib/ai/client/model-providers'
import type { Cost } from '@/lib/ai/client/prices'
import type { Spent } from '@/lib/ai/client/spent'
import { type CountParts, countSilently } from '../kernel/rows/count-event'
import { addToDay, type DayCount } from '../kernel/rows/day-counts'

const prefix = 'model#'

/** Totals of the calls of one model on one day that the installation pays for. */
export type ModelDay = {
  /** `YYYY-MM-DD`, UTC. */
  day: string
  provider: string
  model: string
  calls: number
  /** Of the calls whose server reported them. */
  tokens: number
  /** Number of calls without a reported number of tokens. */
  untold: number
  /** US dollars of the calls whose price is known, at most. */
  dollars: number
  /** Number of calls whose cost is unknown. */
  unpriced: number
}

/**
 * Counts calls of the installation's own model server, by day and model.
 *
 * @param cost null if it is unknown: counted as unknown, never as zero
 */
export async function countModelCall(
  parts: CountParts,
  { provider, model }: Pick<ProviderSettings, 'provider' | 'model'>,
  { calls, input, output }: Spent,
  cost: Cost | null,
): Promise<void> {
  if (calls === 0) return
  const tokens = input === null || output === null ? null : input + output
  const amounts = {
    calls,
    tokens: tokens ?? 0,
    untold: tokens === null ? calls : 0,
    dollars: cost?.dollars ?? 0,
    unpriced: cost === null ? calls : 0,
  }
  await countSilently(parts, async () => {
    await addToDay(parts, { name: `${prefix}${provider}/${model}`, amounts, operation: null })
    for (const [what, by] of Object.entries(amounts)) {
      parts.metrics.count(`model_${what}`, { provider, model }, by)
    }
  })
}

/** Reads the totals of a model from a day count; null for a count of something else. */
export function readModelDay({ day, name, amounts }: DayCount): ModelDay | null {
  if (!name.startsWith(prefix)) return null
  const [provider = '', ...rest] = name.slice(prefix.length).split('/')
  const { calls = 0, tokens = 0, untold = 0, dollars = 0, unpriced = 0 } = amounts
  return { day, provider, model: rest.join('/'), calls, tokens, untold, dollars, unpriced }
}
