// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import { anything, integer, object, type Read } from './readers'

/** Reads `Problem/current`. */
export const readConflict = object({ version: integer(1) }, { document: anything })
export type Conflict = Read<typeof readConflict>
