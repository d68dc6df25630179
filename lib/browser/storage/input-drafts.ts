import type { JournalNamespace } from './journal/journal-types'
import { removeStored } from './stored-names'

/** Key of unfinished input on a document: a reply by the comment's id, `new` for a comment, answers by their line's id. */
export type DraftPlace = { namespace: JournalNamespace; documentId: string; id: string }

const nameOf = ({ namespace, documentId, id }: DraftPlace) =>
  `vitae.comment-draft/${namespace}/${documentId}/${id}`

/** Returns unfinished input; empty without any, or if storage is refused. */
export function readInputDraft(place: DraftPlace): string {
  try {
    return localStorage.getItem(nameOf(place)) ?? ''
  } catch {
    return ''
  }
}

/** Stores input until it is finished, across form and page; an empty text removes it. */
export function storeInputDraft(place: DraftPlace, text: string): void {
  try {
    if (text === '') localStorage.removeItem(nameOf(place))
    else localStorage.setItem(nameOf(place), text)
  } catch {
    // Full or refused: the open form is the only copy.
  }
}

/** Removes all drafts of a namespace. */
export const clearInputDrafts = (namespace: JournalNamespace): void =>
  removeStored(nameOf({ namespace, documentId: '', id: '' }).slice(0, -1))
