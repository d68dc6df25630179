import { createListeners } from '../../client/listeners'
import type { JournalNamespace } from '../journal/journal-types'

/** Upload state of a photo or font; none if it is in the account. */
export type UploadState =
  | { kind: 'carrying' }
  | { kind: 'waiting' }
  | { kind: 'refused'; code: string }

const states = new Map<string, UploadState>()
const watchers = createListeners()
const listeners = createListeners<JournalNamespace>()

/** Sets the upload state of a file; null: in the account, or unknown. */
export function setUploadState(id: string, state: UploadState | null): void {
  if (state) states.set(id, state)
  else states.delete(id)
  watchers.notify()
}

export const uploadStateOf = (id: string): UploadState | null => states.get(id) ?? null

export const watchUploads = watchers.subscribe

/** Reports that a file was stored on this device. */
export const reportStored = listeners.notify

export const onKept = listeners.subscribe
