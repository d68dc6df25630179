import type { JournalNamespace } from '../../storage/journal/journal-types'

/** Key of unsent input: a reply by the comment's id, or a new comment on the document. */
export type DraftPlace = { namespace: JournalNamespace; documentId: string; comment: string }

const nameOf = ({ namespace, documentId, comment }: DraftPlace) =>
  `vitae.comment-draft/${namespace}/${documentId}/${comment}`

/** Returns unsent input; empty without any, or if storage is refused. */
export function readCommentDraft(place: DraftPlace): string {
  try {
    return localStorage.getItem(nameOf(place)) ?? ''
  } catch {
    return ''
  }
}

/** Stores input until it is sent, across form and page; an empty text removes it. */
export function storeCommentDraft(place: DraftPlace, text: string): void {
  try {
    if (text === '') localStorage.removeItem(nameOf(place))
    else localStorage.setItem(nameOf(place), text)
  } catch {
    // Full or refused: the open form is the only copy.
  }
}

/** Removes all drafts of a namespace. */
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
