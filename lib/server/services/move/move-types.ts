import 'server-only'
import type { AccountMaker } from '../../identity/account-maker'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'

/** One of the two homes of a move: the same parts on both sides, so both directions are the same code. */
export type MoveSide = Pick<Ports, 'items' | 'files' | 'secrets' | 'now'> & {
  /** Name of this side for the operator: a folder, or a table. */
  name: string
}

/** Where everything is. Nothing is written there. */
export type MoveSource = MoveSide & {
  /** Whether somebody has confirmed their address to the keeper of accounts there. */
  isConfirmed: (owner: OwnerId) => Promise<boolean>
}

/** Where everything goes. */
export type MoveTarget = MoveSide & {
  /** Makes the ways in. */
  accounts: AccountMaker
}

/** Told now and then while a move goes on. */
export type MoveProgress = { step: 'rows' | 'files' | 'people' | 'check'; done: number; of: number }
