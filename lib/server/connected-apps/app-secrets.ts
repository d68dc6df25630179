import 'server-only'
import { type OwnerId, toOwnerId } from '../owner'

/** Text of a code or a refresh token: which row it belongs to, and secrets that only their hashes are stored of. */
type AppSecret = { owner: OwnerId; id: string; secrets: string[] }

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const shape = new RegExp(`^(${uuid})\\.(${uuid})((?:\\.[\\w-]{43}){1,2})$`)

/**
 * Creates the text of a code (one secret), or of a refresh token (the secret of its family, then its own), so that it
 * is found without an index.
 */
export function writeAppSecret({ owner, id, secrets }: AppSecret): string {
  return [owner, id, ...secrets].join('.')
}

/** Reads a code or a refresh token; null for any other text. */
export function readAppSecret(text: string): AppSecret | null {
  const [, owner, id, rest] = shape.exec(text) ?? []
  if (!owner || !id || !rest) return null
  return { owner: toOwnerId(owner), id, secrets: rest.slice(1).split('.') }
}
