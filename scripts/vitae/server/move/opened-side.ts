import type { MoveSource, MoveTarget } from '@/lib/server/services/move/move-types'

/** A home that everything can be moved from and to. */
export type OpenedSide = { side: MoveSource & MoveTarget; close: () => Promise<void> }
