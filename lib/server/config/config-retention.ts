import 'server-only'
import type { Retention } from './configuration-types'

type Environment = Readonly<Record<string, string | undefined>>

export const defaultRetention: Retention = { exportDays: 7, requestDays: 7 }

const maxDays = 365

function readDays(
  name: string,
  environment: Environment,
  usual: number,
  wrong: (sentence: string) => void,
): number {
  const asked = environment[name]?.trim()
  if (!asked) return usual
  const days = Number(asked)
  if (/^\d+$/.test(asked) && days >= 1 && days <= maxDays) return days
  wrong(`${name} is "${asked}", but it is a number of days from 1 to ${maxDays}.`)
  return usual
}

/** Reads the number of days that exports and requests are retained. */
export function readRetention(
  environment: Environment,
  wrong: (sentence: string) => void,
): Retention {
  const { exportDays, requestDays } = defaultRetention
  return {
    exportDays: readDays('VITAE_KEEP_EXPORTS_DAYS', environment, exportDays, wrong),
    requestDays: readDays('VITAE_KEEP_REQUESTS_DAYS', environment, requestDays, wrong),
  }
}
