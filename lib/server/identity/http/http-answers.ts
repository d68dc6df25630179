import 'server-only'
import { describeProblem } from '@/lib/api/problem'
import type { Failure } from '../../outcome'
import type { Reply } from './route'

/** Returns the headers of an answer; answers about accounts are never cached. */
function answerHeaders(type: string, cookies: readonly string[] = []): Headers {
  const headers = new Headers({
    'content-type': type,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return headers
}

/** Creates the response of a route's reply. */
export function writeReply(reply: Reply): Response {
  if (reply.kind === 'json') {
    const headers = answerHeaders('application/json', reply.cookies)
    return new Response(JSON.stringify(reply.data), { headers })
  }
  const headers = answerHeaders('text/plain; charset=utf-8', reply.cookies)
  headers.set('location', reply.to)
  return new Response(null, { status: 303, headers })
}

/** Creates the response of an error, as in every other route (RFC 9457). */
export function writeProblem(
  failure: Omit<Failure, 'ok'> & { allow?: string },
  requestId: string,
): Response {
  const { status, headers, body } = describeProblem(failure, requestId)
  const all = answerHeaders('application/problem+json')
  for (const [name, value] of Object.entries(headers)) all.set(name, value)
  all.set('x-request-id', requestId)
  if (failure.allow) all.set('allow', failure.allow)
  return new Response(body, { status, headers: all })
}
