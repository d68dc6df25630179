import 'server-only'
import type { HonoRequest } from 'hono'
import { importLimits } from '@/lib/importers/import-limits'
import { refuse } from '../problems'
import { type BodyMemory, type BodyPace, readBody } from './read-body'

/** Where forms with a file go (lib/server/files): the one address that takes more than JSON. */
export const uploadPath = '/api/v1/uploads'

/** A file as large as any may be, its fields and the lines between them. */
export const maxUploadBytes = importLimits.fileBytes + 20_000

/** Forms that are worked on at once. */
const maxUploads = 4

const formType = /^multipart\/form-data\s*;/i

/** True for a request that brings a form with a file where one is taken. */
export function bringsUpload(request: HonoRequest): boolean {
  const type = request.header('content-type') ?? ''
  return request.method === 'POST' && request.path === uploadPath && formType.test(type)
}

/**
 * Lets a few forms at once be worked on, once they are here: one that comes slowly keeps none away.
 *
 * @returns reads the form of a request, for its route, and answers what to call when that has ended
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
