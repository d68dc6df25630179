import 'server-only'
import { randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { sha256Of } from '../../sha256-of'

const mark = 'vitae_'
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** 36 of 62 letters: 214 random bits. */
const secretLength = 36
const checksumLength = 6
const shape = new RegExp(`^${mark}[0-9A-Za-z]{${secretLength + checksumLength}}$`)
/** Length of the part of a key that lists show: the mark, and 6 letters that are useless alone. */
const shownLength = mark.length + 6

/** Computes a CRC-32 in base 62: detects typos, and confirms to secret scanners that a match is a real key. */
function checksumOf(text: string): string {
  let rest = crc32(text)
  let checksum = ''
  while (checksum.length < checksumLength) {
    checksum = letters.charAt(rest % letters.length) + checksum
    rest = Math.floor(rest / letters.length)
  }
  return checksum
}

/** Creates a key, such as `vitae_` and 42 letters and digits. Callers show it to the user once. */
export function createKeyText(): string {
  let body = mark
  for (let at = 0; at < secretLength; at++) body += letters.charAt(randomInt(letters.length))
  return body + checksumOf(body)
}

/** Returns true for a well-formed key: no typo, nothing cut off. */
export function isKeyText(text: string): boolean {
  if (!shape.test(text)) return false
  const body = text.slice(0, -checksumLength)
  return checksumOf(body) === text.slice(-checksumLength)
}

/** Returns true for the shape of a signed token (RFC 7515), which is accepted if a provider stores the accounts. */
export function isTokenText(text: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)
}

/** Returns the stored form of a key: SHA-256, in hexadecimal. Its 214 random bits make a slower hash needless. */
export function hashKey(text: string): string {
  return sha256Of(text)
}

/** Returns the beginning of a key that lists show. */
export function prefixOfKey(text: string): string {
  return text.slice(0, shownLength)
}

/**
 * Returns the key of a request, from `Authorization: Bearer` or `x-api-key`; null without one, or if the two
 * differ. Never from the URL, which ends up in logs.
 */
export function presentedKey(headers: Headers): string | null {
  const bearer = /^bearer(?: +(.*))?$/i.exec(headers.get('authorization')?.trim() ?? '')
  const named = bearer ? (bearer[1] ?? '').trim() : null
  const own = headers.get('x-api-key')?.trim() ?? null
  if (own === null || named === null) return own ?? named
  return own === named ? own : ''
}
