import 'server-only'
import { hasMatch } from '../../api/preconditions'
import { asAttachment, asInline } from '../../files/attachment'
import type { Ports } from '../../ports-types'
import { countVisit } from '../count-visit'
import { findSharedPdf, makeSharedPdf } from '../shared-pdf'
import { noticePage } from './notice-pages'
import { type AskedDocument, pageResponse, shareHeaders } from './reader'

/**
 * Returns true for the page's own script, which paints the PDF, and for browsers that do not tell (over plain HTTP).
 */
function isOfPage({ headers }: Request): boolean {
  const destination = headers.get('sec-fetch-dest')
  return destination === null || destination === 'empty'
}

/**
 * Answers with the PDF of a shared document: inline for the page, which paints it, or as a download.
 *
 * @returns null for a download that the link does not offer
 */
export async function answerPdf(
  ports: Ports,
  request: Request,
  { opened, at, reader }: AskedDocument,
): Promise<Response | null> {
  const isDownload = new URL(request.url).searchParams.has('download')
  const { mayDownload } = opened.share
  if (!mayDownload && (isDownload || !isOfPage(request))) return null
  const found = await findSharedPdf(ports, opened, at)
  const headers = {
    etag: found.etag,
    'content-disposition': (isDownload ? asAttachment : asInline)(found.fileName),
    'content-security-policy': "default-src 'none'; sandbox",
    ...shareHeaders(ports, false),
  }
  if (hasMatch(request.headers.get('if-none-match') ?? undefined, found.etag)) {
    return new Response(null, { status: 304, headers })
  }
  const made = await makeSharedPdf(ports, found)
  if (!made.ok) {
    const { language, messages } = reader
    const page = noticePage(language, messages.busyTitle, messages.busyText)
    const retryAfter = String(made.retryAfter ?? 5)
    return pageResponse(ports, page, { status: 503, headers: { 'retry-after': retryAfter } })
  }
  if (isDownload && request.method === 'GET') {
    await countVisit(ports, opened, 'downloads', request)
  }
  return new Response(made.value, { headers: { ...headers, 'content-type': 'application/pdf' } })
}
