import type { refusalReason } from '../../storage/journal/database'

/** Why this tab alone has the newest of a review. */
export type DraftRefusal = ReturnType<typeof refusalReason>

const refusals = new Map<string, DraftRefusal>()
const listeners = new Set<() => void>()

/** Records the result of storing a file under review or its draft; null: it is stored. */
export function noteRefusal(id: string, refusal: DraftRefusal | null): void {
  if ((refusals.get(id) ?? null) === refusal) return
  if (refusal) refusals.set(id, refusal)
  else refusals.delete(id)
  for (const listener of listeners) listener()
}

/** Why the browser does not keep the newest of a review; null where it does. */
export const refusalOf = (id: string): DraftRefusal | null => refusals.get(id) ?? null

/** Calls back at every change of that, until what it answers is called. */
export function onRefusalChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
