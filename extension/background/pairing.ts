import { browser } from '../browser'
import { readCv } from './read-cv'
import { storeCv } from './stored-cv'

const key = 'paired'

/** Name in memory of what a tab waits for: the background may be ended while the person reads the code. */
const pendingKey = (tabId: number) => `pairing ${tabId}`

/** Returns the origin of the person's own Vitae; null if none is paired. */
export async function loadPaired(): Promise<string | null> {
  const origin = (await browser.storage.local.get(key))[key]
  return typeof origin === 'string' ? origin : null
}

/** Code of six digits that both sides show once. */
function createCode(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return String(number % 1_000_000).padStart(6, '0')
}

/** Begins a hand-over with the page of a tab: with a code, unless its origin is the paired one. */
export async function beginPairing(tabId: number, origin: string) {
  const isPaired = (await loadPaired()) === origin
  if (!isPaired) await browser.storage.session.set({ [pendingKey(tabId)]: origin })
  return { isPaired, code: isPaired ? '' : createCode() }
}

/** Pairs the origin of a tab in place of the one before, once the person has pressed on both sides. */
export async function pair(tabId: number, origin: string): Promise<null> {
  const name = pendingKey(tabId)
  if ((await browser.storage.session.get(name))[name] !== origin) return null
  await browser.storage.session.remove(name)
  await browser.storage.local.set({ [key]: origin })
  return null
}

/** Stores the CV that the page of the paired origin handed over; null from any other, or if it is no CV. */
export async function receiveCv(
  origin: string,
  parcel: unknown,
): Promise<{ title: string } | null> {
  if ((await loadPaired()) !== origin) return null
  const cv = readCv(parcel)
  if (!cv) return null
  await storeCv(cv)
  return { title: cv.title }
}
