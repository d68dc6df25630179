import { type FieldAddress, fieldAddress } from '../change/address'

const ending = '/roles'

/** Returns the key of a work entry's roles, which is also the list's address. */
export const rolesKey = (entryId: string): FieldAddress => fieldAddress(entryId, 'roles')

/** Returns the id of the work entry of a roles key; null for other keys. */
export const entryOfRolesKey = (key: string): string | null =>
  key.endsWith(ending) ? key.slice(0, -ending.length) : null
