import 'server-only'
import { raiseFormat } from '../items/aws/table-format'
import { StoreUnavailableError } from '../items/item-types'
import type { Ports } from '../ports-types'

/**
 * Checks the format of the table on AWS before the first answer, and raises an older one. Errors other than a newer table
 * are left to the first request, and to `/api/health`: a server that lacks its permissions yet still serves its pages.
 *
 * @throws StoreUnavailableError `newer` for a table that a newer version has written
 */
export async function prepareTable({ items, now }: Pick<Ports, 'items' | 'now'>): Promise<void> {
  try {
    await raiseFormat(items, now)
  } catch (error) {
    const isNewer = error instanceof StoreUnavailableError && error.reason === 'newer'
    if (isNewer) throw error
  }
}
