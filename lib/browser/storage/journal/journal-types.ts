import type { ApplicationFacts } from '@/lib/resume/application-facts'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { Filing } from '@/lib/resume/filing'
import type { Document, DocumentKind } from '@/lib/resume/schema/document'

/** Owner of the documents on this device: a guest, or a user in their own space or a workspace. */
export type JournalNamespace = 'guest' | `user:${string}`

export type SaveState =
  /** No input since opening, or all of it is stored in the journal. */
  | { kind: 'saved' }
  | { kind: 'saving' }
  /** The browser refuses storage: changes are in this tab's memory only. */
  | { kind: 'memory-only'; reason: 'blocked' | 'full' | 'failed' }
  /** In this tab's memory too, but synced from there: the browser stores nothing, or the disk is full. */
  | { kind: 'memory-only'; reason: 'account' | 'account-full' }

export type JournalHead = Filing & {
  id: string
  kind: DocumentKind
  /** Title given by the person; empty without one. */
  title: string
  /** Name and label from the content, for display and search. */
  name: string
  label: string
  /** Only for an application. */
  application?: ApplicationFacts
  /** Id of a CV's master; null for every other document. */
  follows: string | null
  /** Milliseconds since 1970. */
  createdAt: number
  updatedAt: number
  /** Time of trashing; null while in use. */
  trashedAt: number | null
  /** Incremented by every write on this device, by any tab. */
  revision: number
}

/** Caret to restore with an undo. */
export type FocusPoint = { address: FieldAddress; offset: number }

/** Undo step: the state before it, and the caret before and after. */
export type UndoStep = {
  before: Document
  focusBefore: FocusPoint | null
  focusAfter: FocusPoint | null
}

export type UndoHistory = { past: UndoStep[]; future: UndoStep[] }

export type LoadResult =
  | { ok: true; document: Document; history: UndoHistory }
  | { ok: false; code: 'not-found' }
  /** Storage refused or did not answer: whether the document exists is unknown. */
  | { ok: false; code: 'refused' }
  /** Written by a newer version: never overwritten, can be downloaded raw. */
  | { ok: false; code: 'newer-version'; raw: unknown }
  | { ok: false; code: 'damaged'; raw: unknown }

export type WriterRole = 'writer' | 'reader'

/** Write-ahead journal of one namespace on this device (IndexedDB `vitae`). */
export type Journal = {
  namespace: JournalNamespace
  list: () => Promise<JournalHead[]>
  /** Read-only: the base of the next save does not change. */
  load: (id: string) => Promise<LoadResult>
  /**
   * Declares that later saves continue from a document that `load` returned. Call it when that document is shown or
   * changed: text of another tab that is in the read but not in the save would count as deleted. Without it, a save is
   * merged with what is stored.
   */
  follow: (document: Document) => void
  /** Returns only the document, as for thumbnails and search. */
  peek: (id: string) => Promise<Document | null>
  /**
   * Stores the newest state. Call on every input event: writes are coalesced, one transaction is in flight at a time.
   * `step` adds one undo step, `history` replaces the whole undo history.
   */
  save: (document: Document, undo?: { step: UndoStep } | { history: UndoHistory }) => void
  /** Resolves when everything saved so far is on disk (or refused: see `state`). */
  flush: () => Promise<void>
  /** Stores unsaved changes synchronously, for a page that may end now; the next opening merges them. */
  copyUnsaved: () => void
  state: () => SaveState
  /** Returns true while changes of this tab are only in its memory, and would be lost with the page. */
  hasUnsaved: () => boolean
  onState: (listener: (state: SaveState) => void) => () => void
  trash: (id: string) => Promise<void>
  restore: (id: string) => Promise<void>
  /**
   * Erases permanently a trashed document, if it has not changed since it was shown.
   *
   * @param revision of the head that was shown
   * @returns false if it stays: it was edited or restored since
   */
  erase: (id: string, revision: number) => Promise<boolean>
  /** Called after another tab has changed a document (id). */
  onOtherTab: (listener: (id: string) => void) => () => void
  /** One tab is the writer of a document, the others are readers; the role may change at any time. */
  claimWriter: (id: string, onRole: (role: WriterRole) => void) => () => void
  /**
   * Makes this tab the writer of a claimed document, after the previous writer has stored its changes and become a
   * reader. The new writer reads the document before accepting input.
   */
  takeWriter: (id: string) => void
  close: () => void
}
