import type { ApplicationFacts } from '@/lib/resume/application-facts'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { Document, DocumentKind } from '@/lib/resume/schema/document'

/** Owner of the documents on this device: a guest, or a signed-in user in their own space or a workspace. */
export type JournalNamespace = 'guest' | `user:${string}`

export type SaveState =
  /** Nothing was typed since opening, or all of it is stored in the journal. */
  | { kind: 'saved' }
  | { kind: 'saving' }
  /** The browser refuses storage: words live in this tab's memory only. Nothing typed is dropped. */
  | { kind: 'memory-only'; reason: 'blocked' | 'full' | 'failed' }
  /**
   * The same, but this tab's memory is where the account gets them from: the browser keeps nothing, or
   * the disk is full.
   */
  | { kind: 'memory-only'; reason: 'account' | 'account-full' }

export type JournalHead = {
  id: string
  kind: DocumentKind
  /** As typed by the person; empty when never named. */
  title: string
  /** Derived from the content for display and search: the name and the label. */
  name: string
  label: string
  /** Of an application; absent for every other document. */
  application?: ApplicationFacts
  /** Of a CV: id of the one that it follows; null for every other document. */
  follows: string | null
  /** Milliseconds since 1970. */
  createdAt: number
  updatedAt: number
  /** When it was put in the trash; null while in use. */
  trashedAt: number | null
  /** Grows with every write on this device, by any tab: the revision that a list was read at. */
  revision: number
}

/** Where the caret was, to give back with an undo. */
export type FocusPoint = { address: FieldAddress; offset: number }

/** One step of undo: the state before it and where the caret was then and after. */
export type UndoStep = {
  before: Document
  focusBefore: FocusPoint | null
  focusAfter: FocusPoint | null
}

export type UndoHistory = { past: UndoStep[]; future: UndoStep[] }

export type LoadResult =
  | { ok: true; document: Document; history: UndoHistory }
  | { ok: false; code: 'not-found' }
  /** The storage refused or did not answer: whether the document is there is not known. */
  | { ok: false; code: 'refused' }
  /** Written by a newer Vitae: left alone, can be downloaded raw. */
  | { ok: false; code: 'newer-version'; raw: unknown }
  | { ok: false; code: 'damaged'; raw: unknown }

export type WriterRole = 'writer' | 'reader'

/** The write-ahead journal of one namespace on this device (IndexedDB `vitae`). */
export type Journal = {
  namespace: JournalNamespace
  list: () => Promise<JournalHead[]>
  /** Looks only: what is saved next still follows what was followed or saved before. */
  load: (id: string) => Promise<LoadResult>
  /**
   * Says that what is saved from now on goes on from a document that `load` gave. Call it in the
   * moment in which it is shown or changed: words of another tab that lie in what was read, but not
   * in what is saved, would count as taken back. Without it a save is merged with what lies there.
   */
  follow: (document: Document) => void
  /** The document alone, as pictures and search need it. */
  peek: (id: string) => Promise<Document | null>
  /**
   * Keeps the newest state. Call on every input event: writes coalesce, one transaction is in
   * flight at a time. `step` adds one undo step, `history` replaces the whole undo history.
   */
  save: (document: Document, undo?: { step: UndoStep } | { history: UndoHistory }) => void
  /** Resolves when everything saved so far is on disk (or has been refused: see `state`). */
  flush: () => Promise<void>
  state: () => SaveState
  /** True while changes of this tab are in its memory only: leaving the page would lose them. */
  hasUnsaved: () => boolean
  onState: (listener: (state: SaveState) => void) => () => void
  trash: (id: string) => Promise<void>
  restore: (id: string) => Promise<void>
  /**
   * For good; only from the trash, and only what the person has seen.
   *
   * @param revision that of the head that was shown
   * @returns false where it stays: words have come to it since, or it is out of the trash
   */
  erase: (id: string, revision: number) => Promise<boolean>
  /** Called after another tab has changed any document (id), so that this one shows it. */
  onOtherTab: (listener: (id: string) => void) => () => void
  /** One tab writes a document, the others watch; the role may change at any time. */
  claimWriter: (id: string, onRole: (role: WriterRole) => void) => () => void
  /**
   * Makes this tab the writer of a document that it has claimed, once the other tab has saved its changes; that one
   * becomes a reader. The new writer reads the document before anybody types.
   */
  takeWriter: (id: string) => void
  close: () => void
}
