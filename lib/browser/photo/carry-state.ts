import type { JournalNamespace } from '../journal/types'

/** Where a picture is on its way to the account; nothing is said of one that is there. */
export type CarryState =
  | { kind: 'carrying' }
  | { kind: 'waiting' }
  | { kind: 'refused'; code: string }

const states = new Map<string, CarryState>()
const watchers = new Set<() => void>()
const listeners = new Set<(namespace: JournalNamespace) => void>()

/** Says where a picture is; null: in the account, or nobody has looked. */
export function tellCarry(id: string, state: CarryState | null): void {
  if (state) states.set(id, state)
  else states.delete(id)
  for (const watcher of watchers) watcher()
}

export const carryStateOf = (id: string): CarryState | null => states.get(id) ?? null

export function watchCarry(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Tells that a picture was kept on this device. */
export function tellKept(namespace: JournalNamespace): void {
  for (const listener of listeners) listener(namespace)
}

export function onKept(listener: (namespace: JournalNamespace) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
