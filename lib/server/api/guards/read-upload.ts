import 'server-only'
import type { HonoRequest } from 'hono'
import { importLimits } from '@/lib/importers/import-limits'
import { refuse } from '../problems'
import { type BodyMemory, type BodyPace, readBody } from './read-body'

/** Path of forms with a file (lib/server/files): the only one that accepts more than JSON. */
export const uploadPath = '/api/v1/uploads'

/** Maximum bytes: the largest file, its fields and the boundaries between them. */
export const maxUploadBytes = importLimits.fileBytes + 20_000

/** Maximum forms processed at once. */
const maxUploads = 4

const formType = /^multipart\/form-data\s*;/i

/** Returns true for a request with a form, on the path that accepts forms. */
export function bringsUpload(request: HonoRequest): boolean {
  const type = request.header('content-type') ?? ''
  return request.method === 'POST' && request.path === uploadPath && formType.test(type)
}

/**
 * Limits the number of forms processed at once, counted once they have arrived: a slow upload blocks no other.
 *
 * @returns a function that reads the form of a request, for its route, and returns the function to call when that
 * has ended
 */
export function createUploadBound(memory: BodyMemory) {
  let uploads = 0
  return async (request: HonoRequest, pace?: BodyPace): Promise<() => void> => {
    const { bytes, release } = await readBody(request.raw, maxUploadBytes, memory, pace)
    if (uploads >= maxUploads) {
      release()
      refuse('too-many-requests', { retryAfter: 2 })
    }
    uploads++
    // The request's cache holds promises, whatever its types say. The buffer may be longer than the form.
    const form = bytes.buffer.slice(0, bytes.length)
    request.bodyCache.arrayBuffer = Promise.resolve(form) as unknown as ArrayBuffer
    return () => {
      uploads--
      release()
    }
  }
}
