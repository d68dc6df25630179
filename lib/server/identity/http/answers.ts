import 'server-only'
import type { ErrorCode } from '@/lib/api/errors'
import { errorStatus } from '@/lib/api/errors'
import type { ApiProblem } from '@/lib/api/problem'
import type { Failure } from '../../outcome'
import type { Reply } from './route'

/** Nothing about an account is ever kept by a cache. */
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

/** Writes what a route answered. */
export function writeReply(reply: Reply): Response {
  if (reply.kind === 'json') {
    const headers = answerHeaders('application/json', reply.cookies)
    return new Response(JSON.stringify(reply.data), { headers })
  }
  const headers = answerHeaders('text/plain; charset=utf-8', reply.cookies)
  headers.set('location', reply.to)
  return new Response(null, { status: 303, headers })
}

const titles: Partial<Record<ErrorCode, string>> = {
  'too-many-requests': 'Too many tries. Wait a while, then try again.',
  internal: 'Something went wrong on the server.',
}

/** Writes an error as problem+json (RFC 9457). */
export function writeProblem(failure: Omit<Failure, 'ok'>, requestId: string): Response {
  const { code, problems, retryAfter } = failure
  const status = errorStatus[code]
  const body: ApiProblem = {
    type: 'about:blank',
    title: titles[code] ?? code.replaceAll('-', ' '),
    status,
    code,
    requestId,
    ...(problems ? { problems } : {}),
  }
  const headers = answerHeaders('application/problem+json')
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter))
  return new Response(JSON.stringify(body), { status, headers })
}
