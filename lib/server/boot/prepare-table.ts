import 'server-only'
import { tableFormatKind } from '../items/aws/table-format'
import { StoreUnavailableError } from '../items/item-types'
import type { Ports } from '../ports-types'

/**
 * Checks the format of the table on AWS before the first answer. Errors other than a newer table are left to the first request, and to `/api/health`: a server that lacks its permissions yet still serves its pages.
 *
 * @throws StoreUnavailableError `newer` for a table that a newer version has written
 */
export async function prepareTable({ items }: Pick<Ports, 'items'>): Promise<void> {
  try {
    // Any read checks it.
    await items.get({ pk: tableFormatKind.prefix, sk: 'state' })
  } catch (error) {
    const isNewer = error instanceof StoreUnavailableError && error.reason === 'newer'
    if (isNewer) throw error
  }
}
