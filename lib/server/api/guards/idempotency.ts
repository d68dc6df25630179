import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import type { Context, MiddlewareHandler } from 'hono'
import {
  deleteKeyedRequest,
  fingerprintOf,
  type KeptAnswer,
  type KeyedRequest,
  putKeyedRequest,
  readKeyedRequest,
} from '../../kernel/rows/idempotency'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { ApiEnvironment } from '../environment'
import { refuse } from '../problems'
import { principalOf, spaceOf } from './require-principal'

/** Milliseconds after which an unanswered request is taken over, as its process must have died. */
const claimMilliseconds = 60_000
/** Milliseconds that a second request waits for the answer of the first. */
const patience = 20_000
const pollMilliseconds = 20
/** Larger answers, which contain documents, are not stored: their routes change nothing. */
const maxAnswerBytes = 10_000
const storedHeaders = ['content-type', 'location', 'content-location', 'etag']

type Claim = KeyedRequest & { rowVersion: number }

/**
 * Gives a POST with an `Idempotency-Key` one effect and one answer, for any number of repeated or concurrent
 * requests. The id of the effect is stored before anything is done, and a retry after a crash uses the same id:
 * operations that carry it are not repeated.
 */
export function keepIdempotent(
  ports: Pick<Ports, 'items' | 'now' | 'ids'>,
): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const sent = context.req.header('idempotency-key')
    if (sent === undefined) return next()
    if (sent === '' || sent.length > 200) {
      const reason = '1 to 200 characters expected'
      refuse('invalid', { problems: [{ path: 'Idempotency-Key', code: 'not-allowed', reason }] })
    }
    const { owner, role } = spaceOf(context)
    // In a workspace nobody is given the answer of another member.
    const key = role === null ? sent : `${principalOf(context).userId} ${sent}`
    const { method, path } = context.req
    const fingerprint = fingerprintOf(method, path, await context.req.text())
    const claim = await claimKey(ports, owner, key, fingerprint)
    if (claim.answer) return repeatAnswer(claim.answer)
    context.set('effectId', claim.effectId)
    await next()
    await keepAnswer(ports, owner, key, claim, context)
  }
}

/**
 * Returns the id of a request's effect: with an `Idempotency-Key` the same for each attempt, so that operations and
 * documents that carry it are created once; else a new one. Called once in a route.
 */
export function effectIdOf(context: Context<ApiEnvironment>, { ids }: Pick<Ports, 'ids'>): string {
  return context.get('effectId') ?? ids.document()
}

/** Waits until the answer is stored, or this request has the claim. */
async function claimKey(
  ports: Pick<Ports, 'items' | 'now' | 'ids'>,
  owner: OwnerId,
  key: string,
  fingerprint: string,
): Promise<Claim> {
  const began = performance.now()
  while (performance.now() - began < patience) {
    const known = await readKeyedRequest(ports, owner, key)
    if (known && known.fingerprint !== fingerprint) refuse('idempotency-mismatch')
    if (known?.answer) return known
    const now = ports.now()
    if (known && Math.abs(now - known.claimedAt) < claimMilliseconds) {
      await pause(pollMilliseconds)
      continue
    }
    const effectId = known?.effectId ?? ports.ids.document()
    const claim = { fingerprint, effectId, claimedAt: now, answer: null }
    const expected = known?.rowVersion ?? 'absent'
    if (await putKeyedRequest(ports, owner, key, claim, expected, now)) {
      return { ...claim, rowVersion: (known?.rowVersion ?? 0) + 1 }
    }
  }
  return refuse('too-many-requests', { retryAfter: 2 })
}

function repeatAnswer({ status, body, headers }: KeptAnswer): Response {
  return new Response(body === '' ? null : body, { status, headers })
}

async function keepAnswer(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  key: string,
  claim: Claim,
  context: Context<ApiEnvironment>,
): Promise<void> {
  const { status } = context.res
  if (status >= 400 && status < 500) return deleteKeyedRequest(ports, owner, key)
  const now = ports.now()
  const { rowVersion, ...request } = claim
  if (status >= 500) {
    // The effect may be partly done: its id stays, and the next attempt may begin at once.
    await putKeyedRequest(ports, owner, key, { ...request, claimedAt: 0 }, rowVersion, now)
    return
  }
  const body = context.get('keptBody') ?? (await context.res.clone().text())
  if (body.length > maxAnswerBytes) return deleteKeyedRequest(ports, owner, key)
  const headers: Record<string, string> = {}
  for (const name of storedHeaders) {
    const value = context.res.headers.get(name)
    if (value !== null) headers[name] = value
  }
  const answer = { status, body, headers }
  await putKeyedRequest(ports, owner, key, { ...request, answer }, rowVersion, now)
}
