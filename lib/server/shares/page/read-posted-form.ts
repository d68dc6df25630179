import 'server-only'
import { type BodyPace, createBodyMemory, defaultPace, readBody } from '../../api/guards/read-body'

/** Maximum bytes that the forms under way may hold in the memory of this process. */
const memory = createBodyMemory(8_000_000)

/**
 * Reads a form that a page behind a link has posted; null for any other body, and for one that is too large.
 *
 * @param maxBytes of the form, escaped
 * @throws FailureError `request-timeout` for one that is too slow or incomplete, `too-many-requests` while others fill
 * the memory
 */
export async function readPostedForm(
  request: Request,
  maxBytes: number,
  pace: BodyPace = defaultPace,
): Promise<URLSearchParams | null> {
  const length = Number(request.headers.get('content-length'))
  const type = request.headers.get('content-type') ?? ''
  if (!(length > 0 && length <= maxBytes)) return null
  if (!type.startsWith('application/x-www-form-urlencoded')) return null
  const { bytes, release } = await readBody(request, maxBytes, memory, pace)
  try {
    return new URLSearchParams(new TextDecoder().decode(bytes))
  } finally {
    release()
  }
}
