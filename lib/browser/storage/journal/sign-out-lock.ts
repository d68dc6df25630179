/** Row of `sync-state` that marks that a tab is about to remove this account from the device. */
export const signOutKey = 'sign-out'

/** Milliseconds after which the lock of a vanished tab expires. */
const maxLockAge = 60_000

type StateRows = { get: (key: string) => Promise<{ value: unknown } | undefined> }

/** Returns whether a tab is about to remove this account from the device. */
export async function isSigningOut(rows: StateRows): Promise<boolean> {
  const at = (await rows.get(signOutKey))?.value
  return typeof at === 'number' && Math.abs(Date.now() - at) < maxLockAge
}

/**
 * Refuses a write into a database that is about to be removed, inside its transaction. The data stays in memory; the
 * next attempt finds the sign-out cancelled or a new database.
 *
 * @throws DOMException AbortError while a tab signs out
 */
export async function refuseDuringSignOut(rows: StateRows): Promise<void> {
  if (await isSigningOut(rows)) throw new DOMException('Signing out', 'AbortError')
}
