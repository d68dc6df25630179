import 'server-only'
import { createHash, randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'

const mark = 'vitae_'
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** 36 of 62 letters: 214 random bits. */
const secretLength = 36
const checksumLength = 6
const shape = new RegExp(`^${mark}[0-9A-Za-z]{${secretLength + checksumLength}}$`)
/** Letters of a key that lists show: the mark, and 6 that are of no use alone. */
const shownLength = mark.length + 6

/** CRC-32 in base 62: tells a typo, and a scanner of secrets that this is really a key. */
function checksumOf(text: string): string {
  let rest = crc32(text)
  let checksum = ''
  while (checksum.length < checksumLength) {
    checksum = letters.charAt(rest % letters.length) + checksum
    rest = Math.floor(rest / letters.length)
  }
  return checksum
}

/** A new key, such as `vitae_` and 42 letters and digits. Whoever makes one shows it once. */
export function createKeyText(): string {
  let body = mark
  for (let at = 0; at < secretLength; at++) body += letters.charAt(randomInt(letters.length))
  return body + checksumOf(body)
}

/** True for what can be a key of ours: no typo, nothing cut off. */
export function isKeyText(text: string): boolean {
  if (!shape.test(text)) return false
  const body = text.slice(0, -checksumLength)
  return checksumOf(body) === text.slice(-checksumLength)
}

/** True for what has the shape of a signed token (RFC 7515): where a provider keeps the accounts, it may count. */
export function isTokenText(text: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)
}

/** Returns the stored form of a key: SHA-256, in hexadecimal. Its 214 random bits make a slower hash needless. */
export function hashKey(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Returns the beginning of a key that lists show. */
export function prefixOfKey(text: string): string {
  return text.slice(0, shownLength)
}

/**
 * The key that a request brings, in `Authorization: Bearer` or `x-api-key`; null where it brings none.
 * Never from its address, which ends up in logs. Two that differ are no key.
 */
export function presentedKey(headers: Headers): string | null {
  const bearer = /^bearer(?: +(.*))?$/i.exec(headers.get('authorization')?.trim() ?? '')
  const named = bearer ? (bearer[1] ?? '').trim() : null
  const own = headers.get('x-api-key')?.trim() ?? null
  if (own === null || named === null) return own ?? named
  return own === named ? own : ''
}
