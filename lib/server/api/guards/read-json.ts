import 'server-only'
import type { HonoRequest } from 'hono'
import { measureJson } from '@/lib/resume/measure-json'
import { refuse } from '../problems'
import { type BodyMemory, type BodyPace, readBody } from './read-body'

/** Bytes of a body; a document inside of it may have fewer. */
export const maxBodyBytes = 1_000_000

const jsonType = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i
/** Methods that never make sense without a body. */
const needsBody = new Set(['PUT', 'PATCH'])

/**
 * Reads the body of a request that changes something: JSON only. The type is what a foreign page
 * cannot send without being asked (ASVS 3.5). A POST or DELETE that says no type may have no body:
 * what it brings all the same is not read. What was read waits in the request for its route; its depth,
 * values and the lengths of its lists are bounded before anything parses it.
 *
 * @returns its bytes, and what to call when the request has ended
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
  // The request's cache holds promises, whatever its types say; its route parses what lies there.
  request.bodyCache.text = Promise.resolve(text) as unknown as string
  return { length: bytes.length, release }
}
