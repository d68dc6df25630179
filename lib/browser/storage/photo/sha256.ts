import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/**
 * Computes the SHA-256 of bytes in lower case hexadecimal. The browser's own is missing on plain
 * http, where a household's or a school's own server often is.
 */
export const sha256 = (bytes: Uint8Array): string => bytesToHex(hash(bytes))
