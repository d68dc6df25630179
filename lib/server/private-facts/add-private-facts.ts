import 'server-only'
import { type PrivateFact, privateFactLimits } from '@/lib/resume/private-facts'
import { oneAtATime } from '../kernel/one-at-a-time'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { privateFactRows } from './private-fact-rows'

async function storeFacts(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  facts: readonly PrivateFact[],
): Promise<void> {
  if (facts.length === 0) return
  const known = await privateFactRows.readAll(ports, owner)
  const room = Math.max(0, privateFactLimits.facts - known.size)
  for (const fact of facts.filter(({ id }) => !known.has(id)).slice(0, room)) {
    await privateFactRows.create(ports, owner, fact)
  }
}

/** Adds the private facts of an archive, up to the limit. Those whose id is there stay; a repeated call adds nothing. */
export const addPrivateFacts = oneAtATime('private-facts', (_, owner) => owner, storeFacts)
