/** A comment that a visitor is writing: its texts, and the words that it is about; an empty address for none. */
export type VisitorDraft = {
  address: string
  start: number
  quote: string
  text: string
  suggestion: string
  name: string
}

/** @param page path that comments of the page are posted to */
const nameOf = (page: string) => `vitae.visitor-draft${page}`

const empty: VisitorDraft = { address: '', start: 0, quote: '', text: '', suggestion: '', name: '' }

/** Returns what a visitor has begun to write on a page; null for nothing, or where the browser refuses its storage. */
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

/** Keeps what a visitor writes until it is sent, whatever becomes of the page; without a text it is removed. */
export function storeVisitorDraft(page: string, draft: VisitorDraft): void {
  try {
    if (draft.text === '' && draft.suggestion === '') localStorage.removeItem(nameOf(page))
    else localStorage.setItem(nameOf(page), JSON.stringify(draft))
  } catch {
    // Refused or full: the open page is the only place.
  }
}

/** Removes what was written on a page: it was sent. */
export const removeVisitorDraft = (page: string): void => storeVisitorDraft(page, empty)
