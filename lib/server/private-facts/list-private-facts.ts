import 'server-only'
import type { PrivateFactPage } from '@/lib/api/private-facts'
import { InvalidCursorError } from '../items/item-types'
import { badCursor } from '../kernel/bad-cursor'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { readPrivateFactPage } from './private-fact-rows'

/** Lists the private facts of a person, the oldest first. */
export async function listPrivateFacts(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  cursor: string | null,
): Promise<Outcome<PrivateFactPage>> {
  try {
    return { ok: true, value: await readPrivateFactPage(ports, owner, cursor) }
  } catch (error) {
    if (!(error instanceof InvalidCursorError)) throw error
    return badCursor
  }
}
