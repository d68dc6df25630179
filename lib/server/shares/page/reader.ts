import 'server-only'
import type { OfferedLanguage } from '@/lib/messages/locales'
import type { ShareMessages } from '@/lib/messages/read-server-messages'
import type { Ports } from '../../ports-types'
import type { SharedDocument } from '../open-shared'
import { sharePagePolicy } from './page-frame'

/** Somebody who opens a link: what is known of them is their language. */
export type Reader = { language: OfferedLanguage; messages: ShareMessages }

/** A document that a reader may see, and how they have come to it. */
export type AskedDocument = {
  opened: SharedDocument
  /** Path of the page. */
  path: string
  /** Place of the document in the link. */
  at: number
  reader: Reader
}

type Extras = { status?: number; headers?: Record<string, string>; isListed?: boolean }

/**
 * Returns headers that every answer behind a link has: asked for again each time, so that a revoked link ends at once,
 * and not for search engines unless its owner wants it to be found.
 */
export const shareHeaders = (
  { configuration }: Pick<Ports, 'configuration'>,
  isListed: boolean,
): Record<string, string> => ({
  'cache-control': 'private, no-cache',
  vary: 'Accept-Language, Cookie',
  ...(isListed ? {} : { 'x-robots-tag': 'noindex' }),
  ...(configuration.isHttps
    ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }
    : {}),
})

/** Returns a page as an answer. */
export function pageResponse(
  ports: Pick<Ports, 'configuration'>,
  html: BodyInit | null,
  { status = 200, headers = {}, isListed = false }: Extras = {},
): Response {
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': sharePagePolicy,
      ...shareHeaders(ports, isListed),
      ...headers,
    },
  })
}
