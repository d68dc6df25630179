import 'server-only'
import type { HonoRequest } from 'hono'
import { importLimits } from '@/lib/importers/limits'
import { refuse } from '../problems'

/** Where forms with a file go (lib/server/files): the one address that takes more than JSON. */
export const uploadPath = '/api/v1/uploads'

/** A file as large as any may be, its fields and the lines between them. */
export const maximalUploadBytes = importLimits.fileBytes + 20_000

/** Forms that are read at once: each lies in memory as a whole. */
const mostUploads = 4

const formType = /^multipart\/form-data\s*;/i

/** True for a request that brings a form with a file where one is taken. */
export function bringsUpload(request: HonoRequest): boolean {
  const type = request.header('content-type') ?? ''
  return request.method === 'POST' && request.path === uploadPath && formType.test(type)
}

async function readCounted({ raw }: HonoRequest): Promise<Uint8Array<ArrayBuffer>> {
  const declared = raw.headers.get('content-length')
  if (declared !== null && !(Number(declared) <= maximalUploadBytes)) refuse('too-large')
  const chunks: Uint8Array[] = []
  let bytes = 0
  // Leaving the loop ends the stream: nobody reads what is too much.
  for await (const chunk of raw.body ?? []) {
    bytes += chunk.length
    if (bytes > maximalUploadBytes) refuse('too-large')
    chunks.push(chunk)
  }
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/**
 * Lets a few forms at once be read and worked on.
 *
 * @returns reads the form of a request, for its route, and answers what to call when that has ended
 */
export function createUploadBound() {
  let uploads = 0
  return async (request: HonoRequest): Promise<() => void> => {
    if (uploads >= mostUploads) refuse('too-many-requests', { retryAfter: 2 })
    uploads++
    const leave = () => {
      uploads--
    }
    try {
      const bytes = await readCounted(request)
      // The request's cache holds promises, whatever its types say.
      request.bodyCache.arrayBuffer = Promise.resolve(bytes.buffer) as unknown as ArrayBuffer
      return leave
    } catch (error) {
      leave()
      throw error
    }
  }
}
