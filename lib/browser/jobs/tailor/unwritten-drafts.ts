import { emptyTailorDraft, type TailorDraft } from './tailor-draft'

/**
 * Drafts that are on their way to the disk. A database answers a moment later, and a page that is
 * reloaded in that moment takes the write with it; what this tab holds for its own session is there at
 * once (promise 1). Where the browser holds nothing for a session, all of this does nothing.
 */
const nameOf = (key: string) => `vitae:tailor-draft/${key}`

function sessionOf(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null
  } catch {
    return null
  }
}

/** Holds a draft until it is released, across a reload of this tab. */
export function holdUnwritten(key: string, draft: TailorDraft): void {
  try {
    sessionOf()?.setItem(nameOf(key), JSON.stringify(draft))
  } catch {
    // Full: the disk is the only place, as before.
  }
}

/** It is on the disk, or nobody wants it any more. */
export function releaseUnwritten(key: string): void {
  sessionOf()?.removeItem(nameOf(key))
}

/** Reads the draft that an earlier page could not write; null if it has written everything. */
export function readUnwritten(key: string): TailorDraft | null {
  const held = sessionOf()?.getItem(nameOf(key))
  if (!held) return null
  try {
    return { ...emptyTailorDraft, ...(JSON.parse(held) as Partial<TailorDraft>) }
  } catch {
    return null
  }
}

/** Releases all whose key says so. */
export function releaseAllUnwritten(isTheirs: (key: string) => boolean): void {
  const session = sessionOf()
  if (!session) return
  for (const name of Object.keys(session)) {
    const key = name.slice(nameOf('').length)
    if (name === nameOf(key) && isTheirs(key)) releaseUnwritten(key)
  }
}
