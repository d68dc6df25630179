/** The row of `sync-state` that says that a tab is about to remove this account from the device. */
export const signOutKey = 'sign-out'

/** Milliseconds after which a tab that has locked and said nothing more counts as gone. */
const maxLockAge = 60_000

type StateRows = { get: (key: string) => Promise<{ value: unknown } | undefined> }

/** Returns whether a tab is about to remove this account from the device. */
export async function isSigningOut(rows: StateRows): Promise<boolean> {
  const at = (await rows.get(signOutKey))?.value
  return typeof at === 'number' && Math.abs(Date.now() - at) < maxLockAge
}

/**
 * Refuses to write into a database that is about to be removed, inside the transaction that would
 * write. The words stay in memory; the next try finds the sign-out given up or a new database.
 *
 * @throws DOMException AbortError while a tab signs out
 */
export async function refuseDuringSignOut(rows: StateRows): Promise<void> {
  if (await isSigningOut(rows)) throw new DOMException('Signing out', 'AbortError')
}
