import 'server-only'
import type { PrivateFact } from '@/lib/resume/private-facts'
import type { Items } from '../items/item-types'
import type { OwnerId } from '../owner'
import { readPrivateFactPage } from './private-fact-rows'

/** Reads all private facts of a person, the oldest first. */
export async function readPrivateFacts(
  store: { items: Items },
  owner: OwnerId,
): Promise<PrivateFact[]> {
  const found: PrivateFact[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof readPrivateFactPage>> = await readPrivateFactPage(
      store,
      owner,
      cursor,
    )
    found.push(...page.facts)
    cursor = page.cursor
  } while (cursor !== null)
  return found
}
