import 'server-only'
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import type { Items } from '../../items/item-types'
import type { Secrets } from '../../secrets/secret-types'
import { spentUploadKind } from '../file-rows'
import type { SignedUpload, UploadBound, UploadRefusal } from '../file-types'

/** Path that forms with signed fields are sent to. */
const uploadUrl = '/api/v1/uploads'
const maxLifetime = 300

export type AcceptedUpload = { key: string; type: string }

const fieldsSchema = z.object({
  key: z.string(),
  type: z.string(),
  maximalBytes: z.string(),
  /** Seconds since 1970. */
  expires: z.string(),
  /** Makes the form valid once. */
  nonce: z.string(),
  signature: z.string(),
})

type Parts = { items: Items; secrets: Secrets; now: () => number }

async function sign(secrets: Secrets, fields: Omit<z.output<typeof fieldsSchema>, 'signature'>) {
  const { key, type, maximalBytes, expires, nonce } = fields
  const secret = await secrets.read('links')
  if (secret === null) throw new Error('There is no secret to sign uploads with')
  return createHmac('sha256', secret)
    .update(JSON.stringify(['upload', key, type, maximalBytes, expires, nonce]))
    .digest()
}

/** Signs the fields of a form that allow one upload of one key, type and size within a lifetime. */
export async function signUpload(parts: Parts, bound: UploadBound): Promise<SignedUpload> {
  const { key, type, maxBytes, lifetime } = bound
  if (!(lifetime > 0 && lifetime <= maxLifetime)) {
    throw new RangeError(`A signed upload lives at most ${maxLifetime} seconds`)
  }
  const fields = {
    key,
    type,
    maximalBytes: String(maxBytes),
    expires: String(Math.floor(parts.now() / 1000) + lifetime),
    nonce: randomBytes(16).toString('base64url'),
  }
  const signature = (await sign(parts.secrets, fields)).toString('base64url')
  return { url: uploadUrl, fields: { ...fields, signature } }
}

/**
 * Verifies signed fields and marks them as used: a second use is refused.
 *
 * @param size bytes that were received
 */
export async function spendUpload(
  parts: Parts,
  given: Readonly<Record<string, string>>,
  size: number,
): Promise<{ ok: true; value: AcceptedUpload } | UploadRefusal> {
  const read = fieldsSchema.safeParse(given)
  if (!read.success) return { ok: false, code: 'forbidden' }
  const { signature, ...fields } = read.data
  const right = await sign(parts.secrets, fields)
  const claimed = Buffer.from(signature, 'base64url')
  if (claimed.length !== right.length || !timingSafeEqual(claimed, right)) {
    return { ok: false, code: 'forbidden' }
  }
  const expires = Number(fields.expires)
  if (parts.now() >= expires * 1000) return { ok: false, code: 'gone' }
  if (size > Number(fields.maximalBytes)) return { ok: false, code: 'too-large' }
  // Stored a while longer than the form is valid, so that clocks may differ.
  const spent = { pk: spentUploadKind.prefix, sk: fields.nonce, expiresAt: expires + 600, data: {} }
  const isFirst = (await parts.items.put(spent, 'absent')).ok
  if (!isFirst) return { ok: false, code: 'gone' }
  return { ok: true, value: { key: fields.key, type: fields.type } }
}
