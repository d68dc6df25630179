import 'server-only'
import type { HonoRequest } from 'hono'
import { measureJson } from '@/lib/resume/measure-json'
import { refuse } from '../problems'
import { type BodyMemory, type BodyPace, readBody } from './read-body'

/** Maximum bytes of a body; the limit of a document inside of it may be lower. */
export const maxBodyBytes = 1_000_000

const jsonType = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i
/** Methods that require a body. */
const needsBody = new Set(['PUT', 'PATCH'])

/**
 * Reads the JSON body of a request that changes data. Only JSON: pages of other origins cannot send this type
 * without a preflight (ASVS 3.5). A POST or DELETE without a content type may have no body: one that is sent all
 * the same is not read. The parsed body waits in the request for its route; its depth, values and the lengths of
 * its lists are bounded before anything parses it.
 *
 * @returns its bytes, and the function to call when the request has ended
 */
export async function readJson(
  request: HonoRequest,
  memory: BodyMemory,
  pace?: BodyPace,
): Promise<{ length: number; release: () => void }> {
  const type = request.header('content-type')
  if (type === undefined) {
    if (needsBody.has(request.method)) refuse('unsupported-media-type')
    return { length: 0, release: () => {} }
  }
  if (!jsonType.test(type)) refuse('unsupported-media-type')
  const { bytes, release } = await readBody(request.raw, maxBodyBytes, memory, pace)
  const text = new TextDecoder().decode(bytes)
  const problem = measureJson(text)
  if (problem) {
    release()
    refuse('invalid', { problems: [problem] })
  }
  // The request's cache holds promises, whatever its types say; the route parses this text.
  request.bodyCache.text = Promise.resolve(text) as unknown as string
  return { length: bytes.length, release }
}
