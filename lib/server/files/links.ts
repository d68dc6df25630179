import 'server-only'
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FileLink } from '@/lib/api/file-link'
import { eachIndexed } from '../items/pages'
import { type OwnerId, toOwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { linkKind } from './file-rows'

/** Returns the path with a token. The token is a credential for the file: it is never logged. */
export const linkPath = (token: string) => `/api/v1/files/${token}`

/**
 * Returns the address of a file for answers: absolute, since clients and pages on other origins follow it.
 *
 * @param expiresAt milliseconds since 1970; null for a file that is read with a key, for as long as it is stored
 */
export const fileLink = (
  { configuration }: Pick<Ports, 'configuration'>,
  path: string,
  expiresAt: number | null,
): FileLink => ({
  url: new URL(path, configuration.url).href,
  expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(),
})

export type LinkedFile = {
  owner: OwnerId
  key: string
  /** File name that the browser suggests for the download. */
  fileName: string
}

type LinkHome = Pick<Ports, 'items' | 'secrets' | 'now'>

// A token is 16 random bytes, the second it ends at (4 bytes) and 16 bytes of HMAC-SHA-256.
const idBytes = 16
const bodyBytes = idBytes + 4
const signatureBytes = 16
const tokenLength = Math.ceil(((bodyBytes + signatureBytes) * 4) / 3)

async function sign(ports: LinkHome, body: Buffer): Promise<Buffer> {
  const secret = await ports.secrets.read('links')
  if (secret === null) throw new Error('There is no secret to sign links with')
  return createHmac('sha256', secret)
    .update('link')
    .update(body)
    .digest()
    .subarray(0, signatureBytes)
}

const rowKey = (id: Buffer) => ({ pk: `${linkKind.prefix}${id.toString('hex')}`, sk: 'link' })
const ownerIndex = (owner: OwnerId) => `owner#${owner}#links`

/** Reads the row of a valid token; null for every other text. */
async function readToken(ports: LinkHome, token: string) {
  if (token.length !== tokenLength || !/^[\w-]+$/.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const body = bytes.subarray(0, bodyBytes)
  if (!timingSafeEqual(bytes.subarray(bodyBytes), await sign(ports, body))) return null
  if (ports.now() >= body.readUInt32BE(idBytes) * 1000) return null
  return rowKey(body.subarray(0, idBytes))
}

/**
 * Creates a link to a file: its holder can read the file until it expires or is revoked.
 *
 * @param options.seconds lifetime
 * @returns the token, which is not stored
 */
export async function createLink(
  ports: LinkHome,
  owner: OwnerId,
  key: string,
  { fileName, seconds }: { fileName: string; seconds: number },
): Promise<string> {
  const id = randomBytes(idBytes)
  const expiresAt = Math.floor(ports.now() / 1000) + Math.floor(seconds)
  const body = Buffer.alloc(bodyBytes)
  id.copy(body)
  body.writeUInt32BE(expiresAt, idBytes)
  const index = { gsi1pk: ownerIndex(owner), gsi1sk: id.toString('hex') }
  await ports.items.put(
    { ...rowKey(id), index, expiresAt, data: { owner, key, fileName } },
    'absent',
  )
  return Buffer.concat([body, await sign(ports, body)]).toString('base64url')
}

/**
 * Resolves a token to its file; null when it is forged, has expired or was revoked: callers cannot tell the three
 * apart.
 */
export async function readLink(ports: LinkHome, token: string): Promise<LinkedFile | null> {
  const key = await readToken(ports, token)
  const item = key && (await ports.items.get(key))
  if (!item) return null
  return {
    owner: toOwnerId(String(item.data.owner)),
    key: String(item.data.key),
    fileName: String(item.data.fileName),
  }
}

/** Revokes all links of an owner, or those to one file. */
export async function revokeLinks(ports: LinkHome, owner: OwnerId, key?: string): Promise<void> {
  const where = { gsi1pk: ownerIndex(owner), limit: 500 }
  for await (const { pk, sk, data } of eachIndexed(ports.items, where)) {
    if (key === undefined || data.key === key) await ports.items.delete({ pk, sk }, 'any')
  }
}
