import 'server-only'
import { StoreUnavailableError } from '../items/item-types'
import type { Ports } from '../ports-types'

/**
 * Checks the format of the table on AWS before the first answer. Errors other than a newer table are left to the
 * first request, and to `/api/health`: a server that lacks its permissions yet still serves its pages.
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
