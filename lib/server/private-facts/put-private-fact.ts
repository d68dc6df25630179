import 'server-only'
import { isSameFact, type PrivateFact, privateFactLimits } from '@/lib/resume/private-facts'
import { oneAtATime } from '../kernel/one-at-a-time'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { privateFactRows } from './private-fact-rows'

async function storeFact(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  fact: PrivateFact,
): Promise<Outcome<PrivateFact>> {
  const stored = await privateFactRows.read(ports, owner, fact.id)
  if (stored) {
    return isSameFact(stored, fact)
      ? { ok: true, value: fact }
      : { ok: false, code: 'already-exists' }
  }
  const known = await privateFactRows.readAll(ports, owner)
  if (known.size >= privateFactLimits.facts) return { ok: false, code: 'limit-reached' }
  await privateFactRows.create(ports, owner, fact)
  return { ok: true, value: fact }
}

/**
 * Adds a private fact. Idempotent by its id; a fact is never changed.
 *
 * @returns `already-exists` where the id has another fact; `limit-reached`
 */
export const putPrivateFact = oneAtATime('private-facts', (_, owner) => owner, storeFact)
