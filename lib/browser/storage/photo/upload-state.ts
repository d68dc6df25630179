import type { JournalNamespace } from '../journal/journal-types'

/** Upload state of a photo or font; none if it is in the account. */
export type UploadState =
  | { kind: 'carrying' }
  | { kind: 'waiting' }
  | { kind: 'refused'; code: string }

const states = new Map<string, UploadState>()
const watchers = new Set<() => void>()
const listeners = new Set<(namespace: JournalNamespace) => void>()

/** Sets the upload state of a file; null: in the account, or unknown. */
export function setUploadState(id: string, state: UploadState | null): void {
  if (state) states.set(id, state)
  else states.delete(id)
  for (const watcher of watchers) watcher()
}

export const uploadStateOf = (id: string): UploadState | null => states.get(id) ?? null

export function watchUploads(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Reports that a file was stored on this device. */
export function reportStored(namespace: JournalNamespace): void {
  for (const listener of listeners) listener(namespace)
}

export function onKept(listener: (namespace: JournalNamespace) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
