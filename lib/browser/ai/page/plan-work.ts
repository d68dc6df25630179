import { costOf, type PriceTable } from '@/lib/ai/client/prices'
import { estimateWork } from '@/lib/ai/disclosure/estimate-work'
import type { SentRequest } from '@/lib/ai/disclosure/sent-parts'
import type { ModelState } from '../model-state'
import { readPace, recordName } from './device-records'
import type { ModelChoice } from './model-choice'
import { isSmallChoice, pricesOf } from './page-model'
import type { WorkUsed } from './work-news'

/** Model that a person pays or waits for. */
type Payer = {
  server: Parameters<typeof costOf>[0]
  prices: PriceTable | null
  isSmall: boolean
  /** Seconds for a token; null before its first answer here. */
  pace: number | null
}

function payerOf({ device, uses, own }: ModelState, choice: ModelChoice | null): Payer | null {
  if (!device) {
    const server = uses === 'own' ? own : null
    return server && { server, prices: null, isSmall: false, pace: null }
  }
  if (!choice?.model) return null
  const { model, baseUrl } = choice
  const provider = choice.provider === 'browser' ? 'compatible' : choice.provider
  return {
    server: { provider, model },
    prices: pricesOf(choice),
    isSmall: isSmallChoice(choice),
    pace: readPace(recordName({ server: { model, baseUrl } })),
  }
}

/** Rounds to two digits, as estimates are. */
const about = (value: number) => Number(value.toPrecision(2))

/**
 * Estimates the tokens, dollars and seconds of requests, by the lengths of their texts.
 *
 * @returns null where the operator pays
 */
export function planWork(
  requests: readonly SentRequest[],
  state: ModelState,
  choice: ModelChoice | null,
): WorkUsed | null {
  const payer = payerOf(state, choice)
  if (!payer) return null
  const work = estimateWork(requests, payer.isSmall)
  const spent = { ...work, calls: 1, cached: 0, reasoning: 0 }
  return {
    tokens: about(work.input + work.output),
    dollars: costOf(payer.server, spent, payer.prices)?.dollars ?? null,
    seconds: payer.pace === null ? null : about(work.output * payer.pace),
  }
}
