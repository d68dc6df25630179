import 'server-only'
import type * as z from 'zod'
import { measureJson } from '@/lib/resume/measure-json'
import { problemOfIssue } from '@/lib/resume/problems'
import type { Outcome } from '../../outcome'

/** Maximum bytes of a body: the largest is the answer of a passkey, with a few kilobytes. */
const maxBodyBytes = 64 * 1_024

/** Milliseconds in which a body has to arrive: it is small, and the client is not authenticated yet. */
const bodyMilliseconds = 30_000

async function readText(request: Request): Promise<Outcome<string>> {
  const reader = request.body?.getReader()
  if (!reader) return { ok: true, value: '' }
  const whole = new Uint8Array(maxBodyBytes)
  let size = 0
  let isLate = false
  const giveUp = () => {
    isLate = true
    // Ends a pending read, too.
    reader.cancel().catch(() => {})
  }
  const end = setTimeout(giveUp, bodyMilliseconds)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (isLate) return { ok: false, code: 'request-timeout' }
      if (done) return { ok: true, value: new TextDecoder().decode(whole.subarray(0, size)) }
      if (size + value.byteLength > maxBodyBytes) {
        await reader.cancel()
        return { ok: false, code: 'too-large' }
      }
      whole.set(value, size)
      size += value.byteLength
    }
  } catch {
    // The client disconnected while sending.
    return { ok: false, code: 'request-timeout' }
  } finally {
    clearTimeout(end)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads a JSON body, bounded while it arrives, and validates it. Errors never echo its values. */
export async function readBody(request: Request, schema: z.ZodType): Promise<Outcome<unknown>> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type))
    return { ok: false, code: 'unsupported-media-type' }
  const text = await readText(request)
  if (!text.ok) return text
  if (measureJson(text.value)) return { ok: false, code: 'invalid' }
  const value = parseJson(text.value)
  if (value === undefined) return { ok: false, code: 'bad-request' }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { ok: true, value: parsed.data }
  const problems = parsed.error.issues.map((issue) => problemOfIssue(issue, value))
  return { ok: false, code: 'invalid', problems }
}
