import 'server-only'
import type { HonoRequest } from 'hono'
import { refuse } from '../problems'

/** Bytes of a body; a document inside of it may have fewer. */
export const maximalBodyBytes = 1_000_000

const jsonType = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i

/** Methods that never make sense without a body. */
const needsBody = new Set(['PUT', 'PATCH'])

/**
 * Reads the body of a request that changes something: JSON only. The type is what a foreign page
 * cannot send without being asked (ASVS 3.5). A POST or DELETE that says no type may have no body:
 * what it brings all the same is not read. What was read waits in the request for its route.
 */
export async function readJson(request: HonoRequest): Promise<void> {
  const type = request.header('content-type')
  if (type === undefined) {
    if (needsBody.has(request.method)) refuse('unsupported-media-type')
    return
  }
  if (!jsonType.test(type)) refuse('unsupported-media-type')
  // The request's cache holds promises, whatever its types say; its route parses what lies there.
  request.bodyCache.text = Promise.resolve(await readText(request)) as unknown as string
}

/** A length that was declared is held to by the server below; any other body is counted as it comes. */
async function readText({ raw }: HonoRequest): Promise<string> {
  const declared = raw.headers.get('content-length')
  if (declared === null || raw.headers.has('transfer-encoding')) return readCounted(raw.body)
  if (!(Number(declared) <= maximalBodyBytes)) refuse('too-large')
  return raw.text()
}

async function readCounted(body: ReadableStream<Uint8Array> | null): Promise<string> {
  if (!body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  // Leaving the loop ends the stream: nobody reads what is too much.
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > maximalBodyBytes) refuse('too-large')
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
