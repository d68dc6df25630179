import { isJsonObject } from '@/lib/resume/json-value'

/**
 * Outcome for a guest's CVs on this device after a sign-in: they move into the account, stay on the device, or the
 * person is asked.
 */
export type GuestChoice = 'move' | 'stay' | 'ask'

/** Last signed-in user of this device; only what is needed to find their data at once. */
export type Remembered = { userId: string; email: string; guests: GuestChoice }

/** Key in localStorage; other tabs are notified of changes. */
export const rememberedKey = 'vitae.account'

type KeyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Returns the remembered user; null for a guest, or if storage is refused. */
export function readRemembered(storage: KeyStore): Remembered | null {
  try {
    const value: unknown = JSON.parse(storage.getItem(rememberedKey) ?? 'null')
    if (!isJsonObject(value)) return null
    const { userId, email, guests } = value
    return typeof userId === 'string' && userId !== '' && typeof email === 'string'
      ? { userId, email, guests: guests === 'move' || guests === 'stay' ? guests : 'ask' }
      : null
  } catch {
    return null
  }
}

/** Stores the signed-in user, or none. If storage is refused, it lasts until the page closes. */
export function writeRemembered(storage: KeyStore, person: Remembered | null): void {
  try {
    if (person) storage.setItem(rememberedKey, JSON.stringify(person))
    else storage.removeItem(rememberedKey)
  } catch {
    // In a private window the server is asked at each start.
  }
}
