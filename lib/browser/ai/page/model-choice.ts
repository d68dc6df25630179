import { type DBSchema, openDB } from 'idb'
import type { ProviderId } from '@/lib/ai/client/model-providers'
import type { Price } from '@/lib/ai/client/prices'
import { answerWithin } from '../../storage/journal/answer-within'

/** Model that was chosen on this device, without the key. */
export type ModelChoice = {
  /** `browser`: the model that the browser has itself (Prompt API). */
  provider: ProviderId | 'browser'
  /** Without a slash at the end; `browser:` for the browser's own. */
  baseUrl: string
  /** Null until one was chosen. */
  model: string | null
  /** US dollars per million tokens and the day on which its provider said so. */
  price?: Price & { asOf: string }
}

/** Browsers do not name their model. */
export const browserModelName = 'browser'

type Sealed = { iv: Uint8Array<ArrayBuffer>; text: ArrayBuffer }

interface ChoiceSchema extends DBSchema {
  device: { key: 'choice'; value: ModelChoice & { key: Sealed | null } }
  /** Key that encrypts the others; no code can read it out. */
  seal: { key: 'seal'; value: CryptoKey }
}

/** Milliseconds. */
const patience = 8_000

/** Runs a job on the database of the choice. It is in no backup, export or sync: those read the journal. */
async function withDatabase<T>(
  job: (database: Awaited<ReturnType<typeof openDB<ChoiceSchema>>>) => Promise<T>,
): Promise<T> {
  const opening = openDB<ChoiceSchema>('vitae:model', 1, {
    upgrade(database) {
      database.createObjectStore('device')
      database.createObjectStore('seal')
    },
  })
  const database = await answerWithin(opening, patience)
  try {
    return await answerWithin(job(database), patience)
  } finally {
    database.close()
  }
}

const algorithm = 'AES-GCM'

/** Returns this device's encryption key, made with the first use: not extractable, so that it never leaves the browser. */
const openSeal = () =>
  withDatabase(async (database) => {
    const stored = await database.get('seal', 'seal')
    if (stored) return stored
    const usages: KeyUsage[] = ['encrypt', 'decrypt']
    const seal = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, usages)
    await database.put('seal', seal, 'seal')
    return seal
  })

/** Reads what is stored. Where there is no IndexedDB at all, nothing was. */
const readRow = async () =>
  typeof indexedDB === 'undefined'
    ? undefined
    : withDatabase((database) => database.get('device', 'choice'))

/**
 * Returns the choice of this device; null without one.
 *
 * @throws if the browser does not say it, which must not count as none
 */
export async function readModelChoice(): Promise<ModelChoice | null> {
  const row = await readRow()
  if (!row) return null
  const { key: _, ...choice } = row
  return choice
}

/** Returns the key of the choice; null without one, and if it cannot be decrypted. @throws as `readModelChoice` */
export async function readModelKey(): Promise<string | null> {
  const row = await readRow()
  if (!row?.key) return null
  try {
    const { iv, text } = row.key
    const plain = await crypto.subtle.decrypt({ name: algorithm, iv }, await openSeal(), text)
    return new TextDecoder().decode(plain)
  } catch {
    return null
  }
}

/**
 * Stores the choice of this device, with its key encrypted.
 *
 * @param key undefined: the stored key stays if the provider and address do
 * @throws if the browser stores nothing, or has no WebCrypto, as on plain http
 */
export async function saveModelChoice(choice: ModelChoice, key?: string): Promise<void> {
  const before = await readRow()
  const isSame = before?.provider === choice.provider && before.baseUrl === choice.baseUrl
  let sealed: Sealed | null = isSame ? before.key : null
  if (key !== undefined && key !== '') {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const bytes = new TextEncoder().encode(key)
    const text = await crypto.subtle.encrypt({ name: algorithm, iv }, await openSeal(), bytes)
    sealed = { iv, text }
  }
  await withDatabase((database) => database.put('device', { ...choice, key: sealed }, 'choice'))
}

/** Deletes the choice, its key and the encryption key from this device. */
export const forgetModelChoice = () =>
  withDatabase(async (database) => {
    await Promise.all([database.clear('device'), database.clear('seal')])
  })
