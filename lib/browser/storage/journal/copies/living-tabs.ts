import { lockManager } from './turns'

/** Tabs of this page that have stored a change, also where the browser has no Web Locks. */
const here = new Set<string>()

const start = 'vitae:living:'

/**
 * Marks a tab as living, which writes its changes itself. Its lock is released by the browser when its page ends,
 * however it ends.
 *
 * @returns ends the mark
 */
export function markLiving(tab: string): () => void {
  here.add(tab)
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  // Forbidden, or the page has ended: as without locks.
  lockManager()
    ?.request(start + tab, () => ended)
    .catch(() => {})
  return () => {
    here.delete(tab)
    end()
  }
}

/** Returns the living tabs: of all pages if the browser has Web Locks, else of this one. */
export async function findLivingTabs(): Promise<ReadonlySet<string>> {
  const locks = await lockManager()
    ?.query()
    .catch(() => undefined)
  const names = (locks?.held ?? []).flatMap(({ name }) => name ?? [])
  const marked = names.filter((name) => name.startsWith(start))
  return new Set([...here, ...marked.map((name) => name.slice(start.length))])
}
