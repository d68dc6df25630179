import 'server-only'
import { type OwnerId, toOwnerId } from '../owner'

/** Returns the key of what is uploaded for a row of an owner: `uploads/<owner>/<name>-<id>`. */
export type UploadKey = (owner: OwnerId, id: string) => string

const uploadPattern = /^uploads\/([0-9a-f-]{36})\/[a-z]+-([0-9a-f-]{36})$/

/** Parses a key that `keyOf` makes into its owner and id; null for every other key. */
export function readUploadKey(
  key: string,
  keyOf: UploadKey,
): { owner: OwnerId; id: string } | null {
  const [, text, id] = uploadPattern.exec(key) ?? []
  if (text === undefined || id === undefined) return null
  const owner = toOwnerId(text)
  return keyOf(owner, id) === key ? { owner, id } : null
}
