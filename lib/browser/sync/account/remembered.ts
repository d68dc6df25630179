import { isJsonObject } from '@/lib/resume/json-value'

/**
 * Fate of a guest's CVs on this device when somebody has signed in: they move into the account, they stay on the device,
 * or the person is asked.
 */
export type GuestChoice = 'move' | 'stay' | 'ask'

/** Who signed in last on this device: no more than it takes to find the person's words at once. */
export type Remembered = { userId: string; email: string; guests: GuestChoice }

/** The key in localStorage; other tabs hear when it changes. */
export const rememberedKey = 'vitae.account'

type KeyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Reads the user that this device remembers; null for a guest, or where storage is refused. */
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

/** Remembers a person, or nobody. Where storage is refused it holds until the page closes. */
export function writeRemembered(storage: KeyStore, person: Remembered | null): void {
  try {
    if (person) storage.setItem(rememberedKey, JSON.stringify(person))
    else storage.removeItem(rememberedKey)
  } catch {
    // A private window: who is signed in is asked of the server at each start.
  }
}
