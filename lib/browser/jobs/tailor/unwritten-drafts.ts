import { emptyTailorDraft, type TailorDraft } from './tailor-draft'

/**
 * Drafts in session storage until IndexedDB has stored them: a page that is reloaded during an IndexedDB write loses
 * it, while session storage is synchronous (promise 1). Without session storage these functions do nothing.
 */
const nameOf = (key: string) => `vitae:tailor-draft/${key}`

function sessionOf(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null
  } catch {
    return null
  }
}

/** Holds a draft across a reload of this tab until it is released. */
export function holdUnwritten(key: string, draft: TailorDraft): void {
  try {
    sessionOf()?.setItem(nameOf(key), JSON.stringify(draft))
  } catch {
    // Storage is full: IndexedDB is the only copy, as before.
  }
}

/** Releases a draft that is on disk or no longer wanted. */
export function releaseUnwritten(key: string): void {
  sessionOf()?.removeItem(nameOf(key))
}

/** Reads a draft that an earlier page could not write; null without one. */
export function readUnwritten(key: string): TailorDraft | null {
  const held = sessionOf()?.getItem(nameOf(key))
  if (!held) return null
  try {
    return { ...emptyTailorDraft, ...(JSON.parse(held) as Partial<TailorDraft>) }
  } catch {
    return null
  }
}

/** Releases all drafts with a matching key. */
export function releaseAllUnwritten(isTheirs: (key: string) => boolean): void {
  const session = sessionOf()
  if (!session) return
  for (const name of Object.keys(session)) {
    const key = name.slice(nameOf('').length)
    if (name === nameOf(key) && isTheirs(key)) releaseUnwritten(key)
  }
}
