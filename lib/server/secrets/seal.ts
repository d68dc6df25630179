import 'server-only'
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Secrets } from './secret-types'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16
/** Version of the format, for later changes. */
const format = 'v1'

async function keyOf(secrets: Secrets): Promise<Buffer> {
  const secret = await secrets.read('seal')
  if (!secret) throw new Error('The secret for sealing is missing')
  return Buffer.from(hkdfSync('sha256', secret, '', 'vitae seal v1', 32))
}

/**
 * Encrypts a text with a key of this installation (AES-256-GCM): the database alone reveals nothing.
 *
 * @param place owner and purpose: a ciphertext that was copied to another place cannot be decrypted
 */
export async function sealText(secrets: Secrets, place: string, text: string): Promise<string> {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, await keyOf(secrets), nonce)
  cipher.setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `${format}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`
}

/**
 * Decrypts a sealed text.
 *
 * @returns null if that fails: of another place, changed, or of an installation whose secret is gone
 */
export async function openSeal(
  secrets: Secrets,
  place: string,
  sealed: string,
): Promise<string | null> {
  const [version, body = ''] = sealed.split('.')
  const bytes = Buffer.from(body, 'base64url')
  if (version !== format || bytes.length < nonceBytes + tagBytes) return null
  const tagEnd = nonceBytes + tagBytes
  const decipher = createDecipheriv(algorithm, await keyOf(secrets), bytes.subarray(0, nonceBytes))
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(bytes.subarray(nonceBytes, tagEnd))
  try {
    const opened = Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()])
    return opened.toString('utf8')
  } catch {
    return null
  }
}
