import 'server-only'
import type { ItemData } from './item-types'

/**
 * Way in which a move carries a row. `as-it-is`: copied. `sealed-anew`: opened with the secret of the source and
 * sealed with the target's. `keyed-anew`: found by a hash that the installation's secret keys. `person`: copied
 * without the sign-in methods, which belong to the old account store. `open-job`: copied while it waits, without the
 * claim of the process that had it.
 */
export type Carrying = 'as-it-is' | 'sealed-anew' | 'keyed-anew' | 'person' | 'open-job'

type Moving = {
  how: Carrying | 'left'
  /** Why it is not moved, or why some rows are not; empty if all are. */
  reason: string
}

/** Place of a row in the archive of its owner. */
export type Archived =
  /** In a file of its own, a row a line. */
  | { file: string; show: (data: ItemData) => ItemData }
  /** In a file whose name has this prefix, with other rows. */
  | { within: string }
  /** Not archived, and why that hides nothing from the owner. */
  | { omitted: string }

type OfPerson = { owner: 'person'; archived: Archived }
/** `workspace`: in its partition, beside kinds of a person. `installation`: in a partition of its own. */
type OfOthers = { owner: 'workspace' | 'installation' }

type Declaration<Prefix extends string = string> = (OfPerson | OfOthers) & {
  /**
   * The partition key, or for rows of a person or a workspace the sort key: whole, or its beginning up to a `#`. If
   * rows of several kinds share a partition, both, separated by a blank.
   */
  prefix: Prefix
  carried: Moving
}

/** Kind of row: the beginning of its key, and what a move does with it. */
export type RowKind = Moving & { prefix: string }
/** Rows that a person can have. A deletion removes their partition; a test checks that none of any kind is left. */
export type PersonalKind = RowKind & OfPerson
/** Kinds as they are declared, by whose they are. */
export type DeclaredKind = PersonalKind | (RowKind & OfOthers)

/** Moved as it is. */
export const moved: Moving = { how: 'as-it-is', reason: '' }
/** Moved in a way of its own, with the reason why some rows stay behind. */
export const carried = (how: Carrying, reason = ''): Moving => ({ how, reason })
/** Left behind by a move, and why. */
export const left = (reason: string): Moving => ({ how: 'left', reason })

const asItIs = (data: ItemData) => data

/** Archived in a file of its own; `show` leaves secrets out. */
export const inFile = (file: string, show = asItIs): Archived => ({ file, show })
/** Archived within a file that has other rows, too. */
export const within = (file: string): Archived => ({ within: file })
/** Not archived, and why. */
export const omitted = (reason: string): Archived => ({ omitted: reason })

/**
 * Declares a kind of row: the beginning of its key, whose it is, what a move does with it and where its owner finds it in
 * the archive. The list of all is lib/server/rows.ts.
 */
export function rowKind<Prefix extends string>(
  declaration: Declaration<Prefix>,
): DeclaredKind & { prefix: Prefix } {
  const { carried: moving, ...declared } = declaration
  return { ...declared, ...moving }
}
