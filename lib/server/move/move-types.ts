import 'server-only'
import type { AccountMaker } from '../identity/account-maker'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'

/** One of the two homes of a move: the same parts on both sides, so both directions are the same code. */
export type MoveSide = Pick<Ports, 'items' | 'files' | 'secrets' | 'now'> & {
  /** Name of this side for the operator: a folder, or a table. */
  name: string
}

/** Home that data is moved from; read only. */
export type MoveSource = MoveSide & {
  /** Returns whether a user's address is confirmed in its account store. */
  isConfirmed: (owner: OwnerId) => Promise<boolean>
}

/** Home that data is moved to. */
export type MoveTarget = MoveSide & {
  /** Creates the accounts. */
  accounts: AccountMaker
}

/** Progress of a move, reported at intervals. */
export type MoveProgress = { step: 'rows' | 'files' | 'people' | 'check'; done: number; of: number }
