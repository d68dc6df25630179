import 'server-only'
import { moved, rowKind } from '../items/row-kind'
import { createOwnerRows } from '../kernel/rows/owner-rows'
import type { OwnerId } from '../owner'

/** A person who has written in a document of a workspace. */
export type WriterRow = {
  id: OwnerId
  /** Milliseconds since 1970. */
  since: number
}

export const writerKind = rowKind({ prefix: 'writer#', owner: 'workspace', carried: moved })
const writerPrefix = writerKind.prefix

/** Returns the rows with the people who have written in a document of a workspace. */
export const writersOf = (documentId: string) =>
  createOwnerRows<WriterRow>(`${writerPrefix}${documentId}#`)
