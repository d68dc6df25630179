import { appendValue, findValue } from './append-value'
import { signedPartsOf } from './compare-parts'
import { readParts } from './graph/read-parts'
import {
  type PdfContents,
  type Statement,
  sha256,
  signatureLength,
  signStatement,
  toHex,
  writeStatement,
} from './statement'

/** Returns the SHA-256 of a file with zeros in place of a value. */
export function hashAround(bytes: Uint8Array, start: number, length: number): Promise<string> {
  return sha256(new Uint8Array(bytes).fill(0, start, start + length))
}

/**
 * Signs one of our PDFs. The signature covers each byte of the file but itself, and names the parts of the file.
 *
 * @param facts `at` in ISO 8601; contents as another reader finds them in `bytes`
 * @throws if it is no such PDF, or the runtime has no Ed25519
 */
export async function signFile(
  bytes: Uint8Array<ArrayBuffer>,
  facts: PdfContents & Pick<Statement, 'at' | 'name'>,
  { publicKey, privateKey }: CryptoKeyPair,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = toHex(await crypto.subtle.exportKey('raw', publicKey))
  const id = (await sha256(bytes)).slice(0, 32)
  const parts = signedPartsOf(await readParts(appendValue(bytes, '', id), ''))
  const statement: Statement = { v: 2, key, ...facts, ...parts, file: '0'.repeat(64) }
  const place = '0'.repeat(signatureLength) + writeStatement(statement)
  const file = appendValue(bytes, place, id)
  const start = findValue(file)?.start ?? 0
  const text = writeStatement({ ...statement, file: await hashAround(file, start, place.length) })
  const value = (await signStatement(text, privateKey)) + text
  file.set(new TextEncoder().encode(value), start)
  return file
}
