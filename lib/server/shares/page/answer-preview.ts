import 'server-only'
import { previewFrame } from '@/lib/exporters/search-engine-head'
import { hasMatch } from '../../api/preconditions'
import { hasPainter, painter } from '../../painter/create-painter'
import type { Ports } from '../../ports-types'
import { byteCaches } from '../byte-cache'
import { findSharedPdf, makeSharedPdf } from '../shared-pdf'
import { type AskedDocument, shareHeaders } from './reader'

const cacheOf = byteCaches<{ bytes: Uint8Array<ArrayBuffer> }>(16 * 2 ** 20)

/**
 * Answers with a picture of the upper part of the first page, for previews of a link that may be found. It is painted
 * from the PDF that the page shows.
 *
 * @returns null where none can be painted
 */
export async function answerPreview(
  ports: Ports,
  request: Request,
  { opened, at }: AskedDocument,
): Promise<Response | null> {
  if (!hasPainter()) return null
  const found = await findSharedPdf(ports, opened, at)
  const headers = { etag: found.etag, ...shareHeaders(ports, true) }
  if (hasMatch(request.headers.get('if-none-match') ?? undefined, found.etag)) {
    return new Response(null, { status: 304, headers })
  }
  const cache = cacheOf(ports.files)
  const name = `${found.owner} ${found.id} ${found.etag}`
  let bytes = cache.get(name)?.bytes
  if (!bytes) {
    const made = await makeSharedPdf(ports, found)
    if (!made.ok) return null
    bytes = (await painter().paint({ bytes: made.value, frame: previewFrame })) ?? undefined
    if (!bytes) return null
    cache.set(name, { bytes })
  }
  return new Response(bytes, { headers: { ...headers, 'content-type': 'image/png' } })
}
