const last = new Map<string, Promise<void>>()

/** Absent on plain http and in old browsers, whatever the types say. */
const lockManager = (): LockManager | undefined =>
  typeof navigator === 'undefined' ? undefined : navigator.locks

/**
 * Runs the jobs of one name one after the other, in all tabs where the browser has locks, else in
 * this one.
 */
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
