import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html */
const policySchema = z.object({
  expiration: z.string(),
  conditions: z.array(
    z.union([
      z.tuple([z.literal('content-length-range'), z.number(), z.number()]),
      z.record(z.string(), z.string()),
    ]),
  ),
})

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** As S3 makes the key of a day: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-authentication-HTTPPOST.html */
function signatureOf(fields: Record<string, string>, secret: string): Buffer {
  const [, day = '', region = '', service = '', end = ''] = (
    fields['X-Amz-Credential'] ?? ''
  ).split('/')
  const key = [day, region, service, end].reduce<string | Buffer>(hmac, `AWS4${secret}`)
  return hmac(key, fields.Policy ?? '')
}

/**
 * Checks what S3 checks of a signed form and the double of S3 does not: signature, expiry, that every field was
 * allowed, and the size.
 *
 * @param now milliseconds since 1970
 * @returns why the form is refused; null when it is not
 */
export function checkForm(
  fields: Record<string, string>,
  size: number,
  { secret, now }: { secret: string; now: number },
): string | null {
  const right = signatureOf(fields, secret)
  const claimed = Buffer.from(fields['X-Amz-Signature'] ?? '', 'hex')
  const isSigned = claimed.length === right.length && timingSafeEqual(claimed, right)
  if (!fields.Policy || !isSigned) return 'SignatureDoesNotMatch'
  const text = Buffer.from(fields.Policy, 'base64').toString()
  const { expiration, conditions } = policySchema.parse(JSON.parse(text))
  if (now >= Date.parse(expiration)) return 'ExpiredToken'
  const allowed = new Map<string, string>()
  for (const condition of conditions) {
    if (Array.isArray(condition)) {
      const [, min, max] = condition
      if (size < min || size > max) return 'EntityTooLarge'
    } else {
      for (const [name, value] of Object.entries(condition)) allowed.set(name, value)
    }
  }
  const given = Object.entries(fields).filter(
    ([name]) => name !== 'Policy' && name !== 'X-Amz-Signature',
  )
  for (const [name, value] of given) if (allowed.get(name) !== value) return 'AccessDenied'
  for (const name of allowed.keys()) if (fields[name] === undefined) return 'AccessDenied'
  return null
}

/** Sends a form as browsers do: the file is its last field. */
export async function postForm(
  url: string,
  fields: Record<string, string>,
  bytes: Uint8Array,
): Promise<number> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(bytes)]), 'file')
  return (await fetch(url, { method: 'POST', body: form })).status
}
