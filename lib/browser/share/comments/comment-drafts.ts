import type { JournalNamespace } from '../../storage/journal/journal-types'

/** Names what is being written: an answer to a comment by the comment's id, or a new comment on the document. */
export type DraftPlace = { namespace: JournalNamespace; documentId: string; comment: string }

const nameOf = ({ namespace, documentId, comment }: DraftPlace) =>
  `vitae.comment-draft/${namespace}/${documentId}/${comment}`

/** Returns what was typed and not sent; an empty text for nothing, or where the browser refuses its storage. */
export function readCommentDraft(place: DraftPlace): string {
  try {
    return localStorage.getItem(nameOf(place)) ?? ''
  } catch {
    return ''
  }
}

/** Keeps what was typed until it is sent, whatever becomes of its form and the page; an empty text removes it. */
export function storeCommentDraft(place: DraftPlace, text: string): void {
  try {
    if (text === '') localStorage.removeItem(nameOf(place))
    else localStorage.setItem(nameOf(place), text)
  } catch {
    // Refused or full: the open form is the only place.
  }
}

/** Removes everything of somebody who leaves this device. */
export function clearCommentDrafts(namespace: JournalNamespace): void {
  const start = nameOf({ namespace, documentId: '', comment: '' }).slice(0, -1)
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(start)) localStorage.removeItem(name)
    }
  } catch {
    // Nothing was stored.
  }
}
