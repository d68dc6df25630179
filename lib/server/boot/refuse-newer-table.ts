import 'server-only'
import { StoreUnavailableError } from '../items/item-types'
import type { Ports } from '../ports-types'

/**
 * Looks at the table of the home on AWS before anybody is answered. Other trouble than a newer table is left to whoever
 * asks next, and to `/api/health`: a server without its rights yet still shows its pages.
 *
 * @throws StoreUnavailableError `newer` for a table that a newer version has written
 */
export async function refuseNewerTable({ items }: Pick<Ports, 'items'>): Promise<void> {
  try {
    await items.get({ pk: 'health', sk: 'probe' })
  } catch (error) {
    const isNewer = error instanceof StoreUnavailableError && error.reason === 'newer'
    if (isNewer) throw error
  }
}
