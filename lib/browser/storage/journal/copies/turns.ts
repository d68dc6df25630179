const last = new Map<string, Promise<void>>()

/** Missing on plain http and in old browsers, despite the types. */
export const lockManager = (): LockManager | undefined =>
  typeof navigator === 'undefined' ? undefined : navigator.locks

/** Runs jobs of one name sequentially, across all tabs if the browser has Web Locks, else in this one. */
export function inTurn(name: string, job: () => Promise<void>): Promise<void> {
  const locks = lockManager()
  if (locks) return locks.request(`vitae:second-copy:${name}`, job)
  const mine = (last.get(name) ?? Promise.resolve()).then(job)
  const settled = mine
    .catch(() => {})
    .then(() => {
      if (last.get(name) === settled) last.delete(name)
    })
  last.set(name, settled)
  return mine
}
