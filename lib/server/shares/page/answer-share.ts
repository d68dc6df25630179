import 'server-only'
import { previewName } from '@/lib/exporters/search-engine-head'
import { languageOfRequest } from '@/lib/messages/choose-language'
import { readShareMessages } from '@/lib/messages/read-server-messages'
import { createRateLeases, type Spent } from '../../api/guards/rate-leases'
import { FailureError } from '../../api/problems'
import { addressKey, widenLimit } from '../../identity/http/address-key'
import type { Limit } from '../../identity/rows/row-limits'
import { StoreUnavailableError } from '../../items/item-types'
import type { Ports } from '../../ports-types'
import { type FoundShare, findShare, findShareOfSlug, openFoundShare } from '../open-shared'
import { sharePath, slugPath } from '../share-answers'
import { answerPage } from './answer-page'
import { answerPdf } from './answer-pdf'
import { answerPreview } from './answer-preview'
import { emptyForm } from './comments-part'
import { enterPassword, sessionOf } from './enter-password'
import { noticePage, passwordPage } from './notice-pages'
import { answerEndedLink, postComment } from './post-comment'
import { type AskedDocument, pageResponse, type Reader } from './reader'

/** Address of a page: by token or by slug, and what of it is asked for. */
type Target = { kind: 'token' | 'slug'; name: string; rest: string[] }

/** Below the page of a token: where its form with a comment is posted to. */
const commentsName = 'comments'

/** Maximum length of a token or slug; longer ones lead nowhere, and would be no key of an item. */
const maxName = 100

function targetOf({ pathname }: URL): Target | null {
  const [, first, name, ...rest] = pathname.split('/')
  if (!name || name.length > maxName || (first !== 's' && first !== 'cv')) return null
  return { kind: first === 's' ? 'token' : 'slug', name, rest }
}

const findTarget = (ports: Ports, { kind, name }: Target): Promise<FoundShare | null> =>
  kind === 'token' ? findShare(ports, name) : findShareOfSlug(ports, name)

/** Returns the place of the document that is asked for: of `2.pdf` or `?document=2` the second. */
function placeOf({ rest }: Target, { searchParams }: URL): number | null {
  if (rest.length > 1) return null
  if (rest[0] === previewName) return 0
  const [file] = rest.filter((name) => name !== commentsName)
  const number = file === undefined ? (searchParams.get('document') ?? '1') : file
  const match = file === undefined ? /^([1-9])$/.exec(number) : /^([1-9])\.pdf$/.exec(number)
  return match ? Number(match[1]) - 1 : null
}

/**
 * Requests of one IP address to pages behind links, before anything is read: as many as of anonymous clients of the
 * API, so that a classroom behind one router is served.
 */
const requestLimit: Limit = { name: 'share-request', tries: 1_200, seconds: 60 }

const leases = new WeakMap<Ports['items'], ReturnType<typeof createRateLeases>>()

function countRequest(ports: Ports, { headers }: Request): Promise<Spent> {
  const spend = leases.get(ports.items) ?? createRateLeases(ports)
  leases.set(ports.items, spend)
  const address = addressKey(headers.get('x-vitae-ip'))
  return spend(widenLimit(requestLimit, address), address)
}

async function answer(ports: Ports, request: Request, reader: Reader): Promise<Response> {
  const url = new URL(request.url)
  const { messages, language } = reader
  const target = targetOf(url)
  const isPosted = request.method === 'POST'
  const isOfComments = target?.rest[0] === commentsName
  const notFound = () =>
    isPosted && isOfComments
      ? answerEndedLink(ports, request, reader)
      : pageResponse(ports, noticePage(language, messages.goneTitle, messages.goneText), {
          status: 404,
        })
  const at = target && placeOf(target, url)
  const found = target && (await findTarget(ports, target))
  if (!found || at === null) return notFound()
  const { share } = found
  if (target.kind === 'slug' && share.slug !== null && share.slug !== target.name) {
    const path = [slugPath(share.slug), ...target.rest].join('/')
    return new Response(null, { status: 302, headers: { location: `${path}${url.search}` } })
  }
  const path = target.kind === 'token' ? sharePath(target.name) : slugPath(target.name)
  if (isOfComments && target.kind === 'slug') return notFound()
  if (isPosted && !isOfComments) return enterPassword(ports, request, { found, path, reader })
  const session = sessionOf(ports, request, share)
  const opened = await openFoundShare(ports, found, { session, at })
  if (!opened.ok && opened.code === 'wrong-credentials') {
    return pageResponse(ports, passwordPage(language, messages, null), { status: 403 })
  }
  if (!opened.ok) return notFound()
  const asked: AskedDocument = { opened: opened.value, path, at, reader }
  if (isPosted) return postComment(ports, request, asked)
  // Who loads the page again after a comment was not stored.
  if (isOfComments) return new Response(null, { status: 303, headers: { location: path } })
  const isListed = target.kind === 'slug'
  if (target.rest[0] === previewName) {
    return (isListed && (await answerPreview(ports, request, asked))) || notFound()
  }
  const form = { ...emptyForm, isSent: url.searchParams.has('sent') }
  const before = url.searchParams.get('before')
  const answered =
    target.rest.length > 0
      ? await answerPdf(ports, request, asked)
      : await answerPage(ports, request, { ...asked, isListed, form, before })
  return answered ?? notFound()
}

/**
 * Answers a request for a page behind a share link, or for its PDF. A link that was guessed, has ended or was revoked is
 * answered like one that never existed.
 */
export async function answerShare(ports: Ports, request: Request): Promise<Response> {
  const language = languageOfRequest(request.headers)
  const { sharePage: messages } = await readShareMessages(language)
  try {
    const counted = await countRequest(ports, request)
    if (!counted.ok) {
      const page = noticePage(language, messages.busyTitle, messages.busyText)
      const headers = { 'retry-after': String(counted.seconds) }
      return pageResponse(ports, page, { status: 429, headers })
    }
    return await answer(ports, request, { language, messages })
  } catch (error) {
    const page = noticePage(language, messages.busyTitle, messages.busyText)
    // A form that was too slow, or that found no memory beside others.
    if (error instanceof FailureError) {
      const status = error.failure.code === 'request-timeout' ? 408 : 429
      return pageResponse(ports, page, { status, headers: { 'retry-after': '5' } })
    }
    if (!(error instanceof StoreUnavailableError)) throw error
    return pageResponse(ports, page, { status: 503, headers: { 'retry-after': '5' } })
  }
}
