/** Unsent comment of a visitor: its texts, and the quoted text; an empty address for none. */
export type VisitorDraft = {
  address: string
  start: number
  quote: string
  text: string
  suggestion: string
  name: string
}

/** @param page path that comments are posted to */
const nameOf = (page: string) => `vitae.visitor-draft${page}`

const empty: VisitorDraft = { address: '', start: 0, quote: '', text: '', suggestion: '', name: '' }

/** Returns a visitor's unsent comment on a page; null without one, or if storage is refused. */
export function readVisitorDraft(page: string): VisitorDraft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(nameOf(page)) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return null
    const draft = { ...empty, ...stored }
    const isDraft = Object.entries(empty).every(
      ([key, value]) => typeof draft[key as keyof VisitorDraft] === typeof value,
    )
    return isDraft ? draft : null
  } catch {
    return null
  }
}

/** Stores a visitor's comment until it is sent; removes it if it has no text. */
export function storeVisitorDraft(page: string, draft: VisitorDraft): void {
  try {
    if (draft.text === '' && draft.suggestion === '') localStorage.removeItem(nameOf(page))
    else localStorage.setItem(nameOf(page), JSON.stringify(draft))
  } catch {
    // Full or refused: the open page is the only copy.
  }
}

/** Removes a comment after it was sent. */
export const removeVisitorDraft = (page: string): void => storeVisitorDraft(page, empty)
