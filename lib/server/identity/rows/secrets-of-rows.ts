import 'server-only'
import { createHmac, randomBytes, randomInt } from 'node:crypto'
import { sha256Of } from '../../sha256-of'

/** Creates a secret for a link or a cookie: 256 random bits, safe in URLs. */
export function createToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Creates a code of six digits for a mail. */
export function createCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, '0')
}

/** Returns the stored form of a token: readers of the rows cannot use it. */
export function hashToken(token: string): string {
  return sha256Of(token, 'base64url')
}

/**
 * Computes the name of rows about an address or a short code, without revealing either: keyed, since both could be
 * guessed from a plain hash.
 */
export function keyedHash(secret: string, ...parts: readonly string[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url')
}
