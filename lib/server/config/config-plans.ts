import 'server-only'
import * as z from 'zod'
import { type PlanName, planNames, readPlanName } from '@/lib/api/plans'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { Configuration, Plan } from './configuration-types'

type Environment = Readonly<Record<string, string | undefined>>
type Wrong = (sentence: string) => void

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

function parsePlans(text: string, wrong: Wrong): Partial<Record<PlanName, Partial<Plan>>> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    wrong('VITAE_PLANS is no JSON.')
    return {}
  }
  const read = plansSchema.safeParse(json)
  if (read.success) return read.data as Partial<Record<PlanName, Partial<Plan>>>
  for (const { path, message } of read.error.issues) {
    wrong(`VITAE_PLANS is not valid at [${path.join('].[')}]: ${message}.`)
  }
  return {}
}

/** Reads the rates of all plans, and the default plan of users without an assigned one. */
export function readPlans(
  environment: Environment,
  wrong: Wrong,
): Pick<Configuration, 'plans' | 'plan'> {
  const told = environment.VITAE_PLANS ? parsePlans(environment.VITAE_PLANS, wrong) : {}
  const plans = {
    free: { ...defaultPlans.free, ...told.free },
    standard: { ...defaultPlans.standard, ...told.standard },
    unlimited: { ...defaultPlans.unlimited, ...told.unlimited },
  }
  const asked = environment.VITAE_PLAN || 'free'
  const plan = readPlanName(asked)
  if (!plan) wrong(`VITAE_PLAN is "${asked}", but it is ${planNames.join(', ')}.`)
  return { plans, plan: plan ?? 'free' }
}
