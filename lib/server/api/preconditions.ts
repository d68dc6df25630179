import 'server-only'
import { z } from '@hono/zod-openapi'
import type { Outcome } from '../outcome'

/** Returns the ETag of a document: its version. */
export function etagOf(version: number): string {
  return `"${version}"`
}

export const ifMatchSchema = z.object({
  'if-match': z
    .optional(z.string().max(100))
    .describe('ETag of the version that this change is based on, instead of `baseVersion`'),
})

export const conditionSchema = z.object({
  'if-match': z
    .optional(z.string().max(100))
    .describe('ETag of the expected version; 412 where the present one differs'),
})

/** Schema of the conditional header of requests that read files. */
export const noneMatchSchema = z.object({
  'if-none-match': z
    .optional(z.string().max(1_000))
    .describe('ETag of the version you have; 304 where it is unchanged'),
})

/** Version that a change is based on, and the status of a conflict. */
export type Base = {
  version: number | 'any'
  /** A conflict with `If-Match` is 412, as in HTTP; one with `baseVersion` 409. */
  orElse: <T>(outcome: Outcome<T>) => Outcome<T>
}

const invalid = (path: string, reason: string): Outcome<never> => ({
  ok: false,
  code: 'invalid',
  problems: [{ path, code: 'not-allowed', reason }],
})

/** Reads `If-Match` and `baseVersion`: at least one is required, and both have to agree. `*` matches any version. */
export function baseOf(
  ifMatch: string | undefined,
  baseVersion: number | undefined,
): Outcome<Base> {
  if (ifMatch === undefined) {
    if (baseVersion === undefined) return invalid('baseVersion', 'baseVersion or If-Match expected')
    return { ok: true, value: { version: baseVersion, orElse: (outcome) => outcome } }
  }
  const number = /^"(\d{1,15})"$/.exec(ifMatch.trim())?.[1]
  if (number === undefined && ifMatch.trim() !== '*') {
    return invalid('If-Match', 'an ETag of ours expected')
  }
  const version = number === undefined ? 'any' : Number(number)
  if (baseVersion !== undefined && version !== 'any' && version !== baseVersion) {
    return invalid('baseVersion', 'If-Match says another version')
  }
  return { ok: true, value: { version: baseVersion ?? version, orElse: asPrecondition } }
}

/** Reads `If-Match` where it is optional: without it any version matches. */
export function conditionOf(ifMatch: string | undefined): Outcome<Base> {
  if (ifMatch !== undefined) return baseOf(ifMatch, undefined)
  return { ok: true, value: { version: 'any', orElse: (outcome) => outcome } }
}

function asPrecondition<T>(outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok || outcome.code !== 'version-conflict') return outcome
  return { ...outcome, code: 'precondition-failed' }
}

/** Returns whether the client has these bytes already, by its `If-None-Match`. */
export function hasMatch(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch.split(',').some((part) => {
    const asked = part.trim().replace(/^W\//, '')
    return asked === etag || asked === '*'
  })
}
