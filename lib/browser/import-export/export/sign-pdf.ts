import { type DBSchema, openDB } from 'idb'
import { readContents } from '@/lib/importers/pdf/read-contents'
import { signFile } from '@/lib/pdf/signing/sign-file'
import { toHex } from '@/lib/pdf/signing/statement'
import { withPdf } from '../../paper/with-pdf'
import { answerWithin } from '../../storage/journal/answer-within'

interface SigningSchema extends DBSchema {
  /** Keys that sign; no code can read out their private part. */
  keys: { key: 'device'; value: CryptoKeyPair }
}

/** Milliseconds for each answer of the store, and for the PDF to be read: both are ours, and a machine may be busy. */
const patience = { store: 30_000, pdf: 120_000 }

async function readOrCreateKey(): Promise<CryptoKeyPair> {
  const opening = openDB<SigningSchema>('vitae:signing', 1, {
    upgrade: (database) => void database.createObjectStore('keys'),
  })
  const database = await answerWithin(opening, patience.store)
  const read = () => answerWithin(database.get('keys', 'device'), patience.store)
  try {
    const stored = await read()
    if (stored) return stored
    const usages: KeyUsage[] = ['sign', 'verify']
    const pair = (await crypto.subtle.generateKey('Ed25519', false, usages)) as CryptoKeyPair
    try {
      await answerWithin(database.add('keys', pair, 'device'), patience.store)
      return pair
    } catch (error) {
      // Another tab was faster: its key stays.
      const other = await read()
      if (other) return other
      throw error
    }
  } finally {
    database.close()
  }
}

let opening: Promise<CryptoKeyPair> | null = null

/**
 * Returns the signing key of this device, made with the first use and never sent. It is in no backup, export or sync:
 * those read the journal. Requests at the same time share one answer: each would make a key of its own.
 *
 * @throws if the browser stores nothing, or has no Ed25519, as on plain http
 */
function openSigningKey(): Promise<CryptoKeyPair> {
  opening ??= readOrCreateKey().finally(() => {
    opening = null
  })
  return opening
}

/**
 * Returns the public key of this device, hexadecimal.
 *
 * @throws as `signPdf`
 */
export async function readSigningKey(): Promise<string> {
  const { publicKey } = await openSigningKey()
  return toHex(await crypto.subtle.exportKey('raw', publicKey))
}

/**
 * Signs a PDF by the key of this device, over its bytes, its embedded files and the text that pdf.js reads in it.
 *
 * @param name the person's, as the CV has it
 * @throws if the browser stores nothing, has no Ed25519, as on plain http, or cannot read the PDF
 */
export async function signPdf(bytes: Uint8Array<ArrayBuffer>, name: string) {
  const { lines, attachments } = await withPdf(bytes, readContents, patience.pdf)
  const at = new Date().toISOString()
  return signFile(bytes, { at, name, lines, attachments }, await openSigningKey())
}
