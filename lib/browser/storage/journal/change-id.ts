import type { Unsaved } from './write-batch'

/** Returns the document under another id. */
export const withId = <D extends { id: string }>(document: D, id: string): D =>
  document.id === id ? document : { ...document, id }

/** Returns the pending changes of a document for its new id. */
export const moveTo = (change: Unsaved, id: string): Unsaved =>
  change.document ? { ...change, document: withId(change.document, id) } : change
