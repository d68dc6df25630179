import 'server-only'
import type { ShareMessages } from '@/lib/messages/read-server-messages'
import { isSameOrigin } from '../../api/guards/same-origin'
import {
  addComment,
  type CommentRefusal,
  countComment,
  type WrittenComment,
} from '../../comments/add-comment'
import type { Ports } from '../../ports-types'
import { answerPage } from './answer-page'
import { noticePage, notSentPage } from './notice-pages'
import { readPostedForm } from './read-posted-form'
import { type AskedDocument, pageResponse, type Reader } from './reader'

/** Maximum bytes of the form: three texts of 10,000 characters, escaped, so that they are refused with a sentence. */
const maxFormBytes = 300_000

/** Returns whether a page of this site has posted the form. */
function isOfOwnPage(ports: Ports, { headers }: Request): boolean {
  const [origin, site, host] = ['origin', 'sec-fetch-site', 'host'].map(
    (name) => headers.get(name) ?? undefined,
  )
  return isSameOrigin({ origin, site, host }, new URL(ports.configuration.url).origin)
}

/** Reads the form; null for any other body, and for one that is too large to be one. */
async function readForm(request: Request): Promise<WrittenComment | null> {
  const form = await readPostedForm(request, maxFormBytes)
  if (!form) return null
  const read = (name: string) => form.get(name) ?? ''
  const start = Number(read('start'))
  const marked =
    read('address') === '' || !Number.isInteger(start)
      ? null
      : { address: read('address'), start, quote: read('quote') }
  return { name: read('name'), text: read('text'), suggestion: read('suggestion'), marked }
}

/** Messages about comments that were not stored; all others lack a name or words. */
const refusals: Partial<Record<CommentRefusal['code'], keyof ShareMessages>> = {
  'too-many-requests': 'commentLimited',
  'limit-reached': 'commentsFull',
  'words-changed': 'commentOutdated',
  'too-long': 'commentTooLong',
}

/** Returns a comment to who wrote it for a link that takes none, or no more. */
function answerNotSent(
  ports: Ports,
  { language, messages }: Reader,
  written: WrittenComment | null,
): Response {
  const texts = [written?.text ?? '', written?.suggestion ?? ''].filter((text) => text !== '')
  const page =
    texts.length > 0
      ? notSentPage(language, messages, texts.join('\n\n'))
      : noticePage(language, messages.goneTitle, messages.goneText)
  return pageResponse(ports, page, { status: 404 })
}

/** Answers a form for a link that has ended. What other sites post is not shown. */
export async function answerEndedLink(
  ports: Ports,
  request: Request,
  reader: Reader,
): Promise<Response> {
  const written = isOfOwnPage(ports, request) ? await readForm(request) : null
  return answerNotSent(ports, reader, written)
}

/**
 * Answers the form with a comment: stores it and leads back to the page, or shows the page with what was written and
 * why it was not stored.
 */
export async function postComment(
  ports: Ports,
  request: Request,
  asked: AskedDocument,
): Promise<Response> {
  const { opened, path, at, reader } = asked
  const { messages, language } = reader
  if (!opened.share.mayComment) return answerEndedLink(ports, request, reader)
  if (!isOfOwnPage(ports, request)) {
    const page = noticePage(language, messages.busyTitle, messages.busyText)
    return pageResponse(ports, page, { status: 403 })
  }
  const limited = await countComment(ports, opened, request.headers.get('x-vitae-ip'))
  const written = await readForm(request)
  const added =
    limited ??
    (written
      ? await addComment(ports, opened, { at, written })
      : { ok: false as const, code: 'too-long' as const })
  if (added.ok) {
    const query = at === 0 ? '?sent' : `?document=${at + 1}&sent`
    return new Response(null, { status: 303, headers: { location: `${path}${query}#comments` } })
  }
  if (added.code === 'not-found') return answerNotSent(ports, reader, written)
  const status = added.code === 'too-many-requests' ? 429 : 422
  const problem = messages[refusals[added.code] ?? 'commentMissing']
  const form = { written, problem, isSent: false }
  const answer = await answerPage(ports, request, { ...asked, isListed: false, form, status })
  if (added.code === 'too-many-requests')
    answer.headers.set('retry-after', String(added.retryAfter))
  return answer
}
