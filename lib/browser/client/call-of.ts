import type { Operations } from '@/dist/answers/operations'
import type { Call } from './send'

/** Operation of the API by method and path: `GET /api/v1/resumes/{id}`. */
export type Operation = keyof Operations

type Loose = {
  path?: Record<string, string | number>
  query?: Record<string, string | number | undefined>
  body?: unknown
  ifMatch?: number
  ifNoneMatch?: string | undefined
  idempotencyKey?: string | undefined
}

/**
 * Builds a request; an unknown operation or a missing field does not compile.
 *
 * @param input parameters of the operation; those in the path are encoded here
 */
export function callOf<O extends Operation>(operation: O, input: Operations[O]): Call {
  const { path = {}, query = {}, body, ifMatch, ifNoneMatch, idempotencyKey }: Loose = input
  const [method = '', template = ''] = operation.split(' ')
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path[name])),
  )
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return {
    method: method as Call['method'],
    path: asked.length > 0 ? `${address}?${asked.join('&')}` : address,
    ...(body === undefined ? {} : { body }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  }
}
