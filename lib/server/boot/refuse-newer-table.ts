import 'server-only'
import type { Home } from '../home-types'
import { StoreUnavailableError } from '../items/types'

/**
 * Looks at the table of the home on AWS before anybody is answered. Other trouble than a newer table is left to whoever
 * asks next, and to `/api/health`: a server without its rights yet still shows its pages.
 *
 * @throws StoreUnavailableError `newer` for a table that a newer version has written
 */
export async function refuseNewerTable({ items }: Pick<Home, 'items'>): Promise<void> {
  try {
    await items.get({ pk: 'health', sk: 'probe' })
  } catch (error) {
    const isNewer = error instanceof StoreUnavailableError && error.reason === 'newer'
    if (isNewer) throw error
  }
}
