import 'server-only'
import { costOf } from '@/lib/ai/client/prices'
import { nothingSpent, type Spent, tokensOf } from '@/lib/ai/client/spent'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { Stored } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { readSpaceLimits } from '../workspaces/read-space-limits'
import { type AiPayer, type AiUsageRow, dayOf, readAiUsage, writeAiUsage } from './ai-usage-rows'
import { countModelCall } from './model-call-rows'
import type { OpenedModel } from './open-model'

type Parts = Pick<Ports, 'configuration' | 'items' | 'metrics' | 'now'>

const maxRaces = 20

/** Returns the tokens of a day that are used or reserved. */
export const tokensOfDay = ({ tokens, reserved }: AiUsageRow) =>
  Object.values(reserved).reduce((sum, one) => sum + one, tokens)

async function changeUsage(
  ports: Parts,
  owner: OwnerId,
  where: { day: string; payer: AiPayer },
  change: (row: Stored<AiUsageRow>) => Stored<AiUsageRow> | null,
): Promise<boolean> {
  for (let round = 0; round < maxRaces; round++) {
    const row = await readAiUsage(ports, owner, where)
    const next = change(row)
    if (!next) return false
    if (await writeAiUsage(ports, owner, next)) return true
  }
  throw new Error('Too many calls at once write down what they use')
}

type Budget = {
  /** Owner whose use of the day counts. */
  owner: OwnerId
  /** Tokens a day; null: without a limit. */
  tokens: number | null
}

/** Reads the budget that the calls of a space are drawn from. Only the operator's money has a limit. */
export async function readBudget(
  ports: Pick<Ports, 'configuration' | 'items'>,
  space: OwnerId,
  payer: AiPayer,
): Promise<Budget> {
  if (payer === 'own') return { owner: space, tokens: null }
  const { owner, seats } = await readSpaceLimits(ports, space)
  return { owner, tokens: ports.configuration.ai.dailyTokens * seats }
}

/** A call that may cost something: its id, and its maximum number of tokens. */
export type PlannedCall = { id: string; tokens: number }

export type BudgetRefusal = { ok: false; code: 'budget-used-up'; retryAfter: number; spent: Spent }

/**
 * Makes a call within the daily budget of a space: reserves the maximum cost before, and records the actual cost after
 * it, however it ended. Tokens that a dead process had reserved stay counted for the day, since they may have been
 * used.
 *
 * @param call an id that no other call has
 * @returns the result of the call; `budget-used-up` with the seconds until the next day if it did not fit
 */
export async function spendBudget<T extends { spent: Spent }>(
  ports: Parts,
  space: OwnerId,
  { payer, server }: Pick<OpenedModel, 'payer' | 'server'>,
  call: PlannedCall,
  run: () => Promise<T>,
): Promise<T | BudgetRefusal> {
  const where = { day: dayOf(ports.now()), payer }
  const { prices } = ports.configuration.ai
  const { owner, tokens } = await readBudget(ports, space, payer)
  const limit = tokens ?? Number.POSITIVE_INFINITY
  const isReserved = await changeUsage(ports, owner, where, (row) =>
    tokensOfDay(row) + call.tokens > limit
      ? null
      : { ...row, reserved: { ...row.reserved, [call.id]: call.tokens } },
  )
  if (!isReserved) {
    const retryAfter = daySeconds - (Math.floor(ports.now() / 1_000) % daySeconds)
    return { ok: false, code: 'budget-used-up', retryAfter, spent: nothingSpent }
  }
  const result = await run()
  const cost = costOf(server, result.spent, prices)
  if (payer === 'operator') await countModelCall(ports, server, result.spent, cost)
  await changeUsage(ports, owner, where, (row) => {
    // The account was deleted meanwhile: nothing of it is written again.
    if (row.rowVersion === 0) return null
    const { [call.id]: _, ...reserved } = row.reserved
    return {
      ...row,
      reserved,
      tokens: row.tokens + (tokensOf(result.spent) ?? call.tokens),
      calls: row.calls + result.spent.calls,
      dollars: row.dollars + (cost?.dollars ?? 0),
      unpriced: row.unpriced + (cost ? 0 : result.spent.calls),
    }
  })
  return result
}
