import 'server-only'
import { type BinaryToTextEncoding, createHash } from 'node:crypto'

/** Computes the SHA-256 of bytes, or of a text as UTF-8. */
export const sha256Of = (data: string | Uint8Array, encoding: BinaryToTextEncoding = 'hex') =>
  createHash('sha256').update(data).digest(encoding)
