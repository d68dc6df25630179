import 'server-only'
import * as z from 'zod'
import { planNames } from '@/lib/api/plans'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { Configuration } from './configuration-types'
import { readJson } from './read-json'

const perMinute = (requests: number) => ({ requests, seconds: 60 })

/** Default plans. A client that fetches a thousand CVs at its first sync stays below all of their limits. */
export const defaultPlans: Configuration['plans'] = {
  free: { key: perMinute(120), person: perMinute(6_000) },
  standard: { key: perMinute(600), person: perMinute(12_000) },
  unlimited: { key: null, person: null },
}

const rateSchema = z.nullable(
  z.strictObject({
    requests: z.int().min(1).max(1_000_000),
    seconds: z.int().min(1).max(daySeconds),
  }),
)
const plansSchema = z.partialRecord(
  z.enum(planNames),
  z.strictObject({ key: z.optional(rateSchema), person: z.optional(rateSchema) }),
)

/** Reads the rates of all plans. */
export function readPlans(
  text: string | null,
  wrong: (sentence: string) => void,
): Configuration['plans'] {
  const told = text === null ? {} : (readJson('VITAE_PLANS', text, plansSchema, wrong) ?? {})
  const { free, standard, unlimited } = told as Partial<Configuration['plans']>
  return {
    free: { ...defaultPlans.free, ...free },
    standard: { ...defaultPlans.standard, ...standard },
    unlimited: { ...defaultPlans.unlimited, ...unlimited },
  }
}
