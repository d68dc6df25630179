import { limitBytes } from './limit-bytes'

/** A request was refused by the page itself. */
export class PageFetchError extends Error {
  constructor(readonly code: 'redirect' | 'too-large' | 'reload-needed' | 'offline') {
    super(`The request to a model server failed: ${code}`)
  }
}

/** Returns true if the policy of this page allows requests to an origin: a page is made for the choice of its time. */
export function isReachable(origin: string): boolean {
  if (typeof document === 'undefined') return true
  const meta = document.querySelector('meta[name="vitae-origins"]')
  return (meta?.getAttribute('content') ?? '').split(' ').includes(origin)
}

/**
 * Creates the `fetch` for requests of the page to model servers: without cookies, referrer and cache, of at most
 * `maxBytes`. The headers by which the OpenAI client describes itself are left out: servers
 * name the headers that pages may send, and most do not name these. A key that is none is left out, too.
 *
 * @throws an error with a code, and TypeError for what the browser refuses
 */
export const createPageFetch =
  (maxBytes: number): typeof fetch =>
  async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (!isReachable(url.origin)) throw new PageFetchError('reload-needed')
    const headers = new Headers(init?.headers)
    for (const name of [...headers.keys()]) if (name.startsWith('x-stainless')) headers.delete(name)
    if (headers.get('authorization') === 'Bearer none') headers.delete('authorization')
    const answer = await fetch(input, {
      ...init,
      headers,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    })
    const isRedirect =
      answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400)
    if (isRedirect) throw new PageFetchError('redirect')
    const body = answer.body?.pipeThrough(
      limitBytes(maxBytes, () => new PageFetchError('too-large')),
    )
    return new Response(body ?? null, answer)
  }
