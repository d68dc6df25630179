import { createListeners } from '../../client/listeners'
import type { refusalReason } from '../../storage/journal/database'

/** Reason why a review is stored in this tab's memory only. */
export type DraftRefusal = ReturnType<typeof refusalReason>

const refusals = new Map<string, DraftRefusal>()
const listeners = createListeners()

/** Records the result of storing a file or draft; null: it is stored. */
export function noteRefusal(id: string, refusal: DraftRefusal | null): void {
  if ((refusals.get(id) ?? null) === refusal) return
  if (refusal) refusals.set(id, refusal)
  else refusals.delete(id)
  listeners.notify()
}

/** Returns why a review is not stored; null if it is. */
export const refusalOf = (id: string): DraftRefusal | null => refusals.get(id) ?? null

/** Subscribes to changes of refusals; returns an unsubscribe function. */
export const onRefusalChange = listeners.subscribe
