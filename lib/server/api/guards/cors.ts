import 'server-only'
import type { Configuration, CorsOrigins } from '../../config/configuration-types'

type HeaderList = [name: string, value: string][]

/** Response headers that a page of another origin may read. */
const exposed = [
  'content-disposition',
  'content-location',
  'etag',
  'location',
  'preference-applied',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'vitae-missing-fonts',
  'vitae-near-name',
  'x-request-id',
].join(', ')

/** Request headers that a page of another origin may send. */
const taken = [
  'authorization',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'prefer',
  'vitae-workspace',
  'x-api-key',
].join(', ')

/** Seconds for which a browser may cache a preflight answer. */
const rememberedFor = '600'

/**
 * Returns true for an origin that the operator has listed. `*` lists none: it only permits requests without
 * cookies.
 */
export function isNamedOrigin(corsOrigins: CorsOrigins, origin: string | undefined): boolean {
  return corsOrigins !== '*' && origin !== undefined && corsOrigins.includes(origin)
}

/**
 * Returns the CORS headers of every answer to pages of other origins. Cookies are allowed for listed origins, never
 * for `*`; and caches store an answer for each origin.
 *
 * @param origin of the request; absent where it sends none
 */
export function corsHeaders(
  { corsOrigins }: Pick<Configuration, 'corsOrigins'>,
  origin: string | undefined,
): HeaderList {
  if (corsOrigins === '*') {
    return [
      ['access-control-allow-origin', '*'],
      ['access-control-expose-headers', exposed],
    ]
  }
  if (origin === undefined || !isNamedOrigin(corsOrigins, origin)) return []
  return [
    ['access-control-allow-origin', origin],
    ['access-control-allow-credentials', 'true'],
    ['access-control-expose-headers', exposed],
  ]
}

/** Returns the Vary header where answers may differ by origin: caches have to know. */
export function varyHeader(
  { corsOrigins }: Pick<Configuration, 'corsOrigins'>,
  before: string | null,
): HeaderList {
  if (corsOrigins === '*' || corsOrigins.length === 0) return []
  return [['vary', before ? `${before}, Origin` : 'Origin']]
}

/**
 * Returns the headers that the answer to a preflight request (`OPTIONS`) adds.
 *
 * @param allow the methods of the address
 */
export function preflightHeaders(
  configuration: Pick<Configuration, 'corsOrigins'>,
  origin: string | undefined,
  allow: string,
): HeaderList {
  if (corsHeaders(configuration, origin).length === 0) return []
  return [
    ['access-control-allow-methods', allow],
    ['access-control-allow-headers', taken],
    ['access-control-max-age', rememberedFor],
  ]
}
