import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/**
 * Returns the SHA-256 of bytes in lower case hexadecimal. `crypto.subtle` is missing on plain http, as on a home or
 * school server.
 */
export const sha256 = (bytes: Uint8Array): string => bytesToHex(hash(bytes))
