import { type FieldAddress, fieldAddress } from '../change/address'

const ending = '/roles'

/** Returns the key of the list of roles in a work entry, which is also the address of that list. */
export const rolesKey = (entryId: string): FieldAddress => fieldAddress(entryId, 'roles')

/** Returns the id of the work entry whose roles a list key names; null for the key of any other list. */
export const entryOfRolesKey = (key: string): string | null =>
  key.endsWith(ending) ? key.slice(0, -ending.length) : null
