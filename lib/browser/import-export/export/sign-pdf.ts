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

/** Milliseconds. */
const patience = 8_000

/**
 * Returns the signing key of this device, made with the first use and never sent. It is in no backup, export or sync:
 * those read the journal.
 *
 * @throws if the browser stores nothing, or has no Ed25519, as on plain http
 */
async function openSigningKey(): Promise<CryptoKeyPair> {
  const opening = openDB<SigningSchema>('vitae:signing', 1, {
    upgrade: (database) => void database.createObjectStore('keys'),
  })
  const database = await answerWithin(opening, patience)
  try {
    const stored = await answerWithin(database.get('keys', 'device'), patience)
    if (stored) return stored
    const usages: KeyUsage[] = ['sign', 'verify']
    const pair = (await crypto.subtle.generateKey('Ed25519', false, usages)) as CryptoKeyPair
    // Fails where another tab was faster, whose key stays.
    await answerWithin(database.add('keys', pair, 'device'), patience)
    return pair
  } finally {
    database.close()
  }
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
  const { lines, attachments } = await withPdf(bytes, readContents)
  const at = new Date().toISOString()
  return signFile(bytes, { at, name, lines, attachments }, await openSigningKey())
}
