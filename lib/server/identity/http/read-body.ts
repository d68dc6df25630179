import 'server-only'
import type * as z from 'zod'
import { problemOfIssue } from '@/lib/resume/problems'
import type { Outcome } from '../../outcome'

/** Bytes of a body: the largest is the answer of a passkey, with a few kilobytes. */
const largestBody = 64 * 1_024

async function readText(request: Request): Promise<string | null> {
  const reader = request.body?.getReader()
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks).toString('utf8')
    size += value.byteLength
    if (size > largestBody) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads a JSON body, counted while it comes, and checks its shape. Values are never told back. */
export async function readBody(request: Request, schema: z.ZodType): Promise<Outcome<unknown>> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type))
    return { ok: false, code: 'unsupported-media-type' }
  const text = await readText(request)
  if (text === null) return { ok: false, code: 'too-large' }
  const value = parseJson(text)
  if (value === undefined) return { ok: false, code: 'bad-request' }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, code: 'invalid', problems: parsed.error.issues.map(problemOfIssue) }
}
