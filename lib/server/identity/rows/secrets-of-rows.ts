import 'server-only'
import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto'

/** A secret for a link or a cookie: 256 random bits, safe in addresses. */
export function createToken(): string {
  return randomBytes(32).toString('base64url')
}

/** A code of six digits for a mail. */
export function createCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, '0')
}

/** What is stored of a token: who reads the rows cannot use them. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/**
 * The name under which rows about an address or a short code are found again, without saying it:
 * keyed, since both could be guessed from a plain hash.
 */
export function keyedHash(secret: string, ...parts: readonly string[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url')
}
