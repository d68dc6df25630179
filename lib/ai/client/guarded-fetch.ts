/** The server wants us to go to another address: a key and a CV go where they were meant to go. */
export class RedirectRefusedError extends Error {
  override name = 'RedirectRefusedError'
}

/** More bytes came than an answer may have. */
export class AnswerTooLargeError extends Error {
  override name = 'AnswerTooLargeError'
}

/** Counts what comes, and ends the connection where it is too much. */
function capBytes(body: ReadableStream<Uint8Array>, limit: number): ReadableStream<Uint8Array> {
  let bytes = 0
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length
        if (bytes > limit) controller.error(new AnswerTooLargeError())
        else controller.enqueue(chunk)
      },
    }),
  )
}

/**
 * A `fetch` that follows no redirect and reads at most so many bytes of an answer, whatever it
 * declares (a server once sent blanks without an end at status 200).
 *
 * @throws RedirectRefusedError; AnswerTooLargeError, from the body
 */
export function createGuardedFetch(
  limit: number,
  fetcher: typeof fetch = (...request) => fetch(...request),
): typeof fetch {
  return async (input, init) => {
    const response = await fetcher(input, { ...init, redirect: 'manual' })
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel()
      throw new RedirectRefusedError()
    }
    if (!response.body) return response
    return new Response(capBytes(response.body, limit), {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
    })
  }
}
