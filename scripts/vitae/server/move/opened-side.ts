import type { MoveSource, MoveTarget } from '@/lib/server/move/move-types'

/** A home that can be the source or the target of a move. */
export type OpenedSide = { side: MoveSource & MoveTarget; close: () => Promise<void> }
