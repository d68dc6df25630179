import 'server-only'
import type { Items } from '../items/item-types'
import { moveKind } from './ledger'

/** State of a move, as stored at the target. */
export type MoveState = {
  /** The source, as the operator knows it. */
  from: string
  /** RFC 3339, UTC. */
  begunAt: string
  finishedAt: string | null
}

const key = { pk: moveKind.prefix, sk: 'state' }

/** Reads the state of a move; null if there was none. */
export async function readMoveState(items: Items): Promise<MoveState | null> {
  const item = await items.get(key)
  if (!item) return null
  const { from, begunAt, finishedAt } = item.data
  return {
    from: String(from),
    begunAt: String(begunAt),
    finishedAt: finishedAt === null ? null : String(finishedAt),
  }
}

export async function writeMoveState(items: Items, state: MoveState): Promise<void> {
  await items.put({ ...key, data: state }, 'any')
}
