import type { Unsaved } from './write-batch'

/** The same document under another id. */
export const withId = <D extends { id: string }>(document: D, id: string): D =>
  document.id === id ? document : { ...document, id }

/** Moves the pending changes of a document to its new id. */
export const moveTo = (change: Unsaved, id: string): Unsaved =>
  change.document ? { ...change, document: withId(change.document, id) } : change
