import type { IndexKey, ItemKey } from '@/lib/server/items/item-types'

/** Attributes of the primary key. */
export const keys = { partition: 'pk', sort: 'sk' } as const satisfies Record<string, keyof ItemKey>

/** The one secondary index, over all attributes: changes by time, and what is due. */
export const index = { name: 'gsi1', partition: 'gsi1pk', sort: 'gsi1sk' } as const satisfies {
  name: string
} & Record<'partition' | 'sort', keyof IndexKey>

/** Attribute with the second since 1970 after which DynamoDB deletes an item. */
export const expiry = 'ttl'

/**
 * Lists the entities of the table by where their items are: the sort keys of an owner's partition (`owner#ID`, a person
 * or a workspace), those that workspaces alone have, and partition keys of their own. Ends with `#` if an id follows. They
 * are named once, by the server (ADR rows-and-due-work), whose modules a synthesis cannot load: docs/deploy.md has the
 * list.
 */
export async function listEntities() {
  const kinds = await import('@/lib/server/exports/archive/row-kinds')
  return {
    owners: kinds.personalKinds.map(({ prefix }) => prefix),
    workspaces: kinds.workspaceKinds.map(({ prefix }) => prefix),
    others: kinds.installationKinds.map(({ prefix }) => prefix),
  }
}
