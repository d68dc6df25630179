import 'server-only'
import { searchEngineHead } from '@/lib/exporters/search-engine-head'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { hasMatch } from '../../api/preconditions'
import { listCommentsOfShare, type SharedComments } from '../../comments/list-comments'
import { readHead } from '../../documents/document-rows'
import { hasPainter } from '../../painter/create-painter'
import { readPictures } from '../../photos/document-pictures'
import type { Ports } from '../../ports-types'
import { sha256Of } from '../../sha256-of'
import { type ByteCache, byteCaches } from '../byte-cache'
import { countVisit } from '../count-visit'
import { findSharedPdf } from '../shared-pdf'
import { type CommentForm, emptyForm, writeComments } from './comments-part'
import { commentsMark, documentPage } from './document-page'
import { type AskedDocument, pageResponse } from './reader'

const etagOf = (bytes: Uint8Array) => `"${sha256Of(bytes, 'base64url').slice(0, 32)}"`

type CachedPage = { bytes: Uint8Array<ArrayBuffer>; etag: string }

const cacheOf = byteCaches<CachedPage>(16 * 2 ** 20)

/** Reads the kinds of the documents of a link, for the names of its tabs; those in the trash have none. */
async function kindsOf(ports: Ports, { owner, share }: AskedDocument['opened']) {
  const heads = await Promise.all(share.documents.map(({ id }) => readHead(ports, owner, id)))
  return heads.map((head): PaperDocument['kind'] => (head?.kind === 'letter' ? 'letter' : 'resume'))
}

type AskedPage = AskedDocument & {
  /** The page is under its readable address, which search engines may list: without comments. */
  isListed: boolean
  /** A comment that was not stored, for another try. */
  form?: CommentForm
  /** Id of the comment whose older ones are asked for; null: the newest ones. */
  before?: string | null
  status?: number
}

async function writeDocument(ports: Ports, asked: AskedPage, paper: PaperDocument) {
  const { opened, path, at, reader, isListed } = asked
  const { owner, share } = opened
  const address = new URL(path, ports.configuration.url).href
  const html = documentPage({
    share,
    path,
    at,
    kinds: share.documents.length > 1 ? await kindsOf(ports, opened) : [paper.kind],
    paper,
    files: await readPictures(ports, owner, paper),
    ...reader,
    head: isListed ? searchEngineHead(paper, address, hasPainter()) : undefined,
    hasComments: share.mayComment && !isListed,
  })
  const bytes = new TextEncoder().encode(html)
  return { bytes, etag: etagOf(bytes) }
}

/** Reads the newest comments of the link, or those before one of them. They are read anew for each visit. */
function readComments(ports: Ports, { opened, at, before = null }: AskedPage) {
  const { owner, share } = opened
  const place = { documentId: share.documents[at]?.id ?? '', shareId: share.id }
  return listCommentsOfShare(ports, owner, place, before)
}

/** Puts comments into the page that has a place for them. */
function withComments(
  { path, at, reader, form = emptyForm }: AskedPage,
  { bytes }: CachedPage,
  paper: PaperDocument,
  { comments, older }: SharedComments,
): CachedPage {
  const document = at === 0 ? [] : [`document=${at + 1}`]
  const addressOf = (name: string, queries: string[]) =>
    `${path}${name}${queries.length > 0 ? `?${queries.join('&')}` : ''}`
  const part = writeComments({
    ...{ reader, paper, comments, form },
    action: addressOf('/comments', document),
    older: older && `${addressOf('', [...document, `before=${older}`])}#comments`,
  })
  const html = new TextDecoder().decode(bytes).replace(commentsMark, () => part)
  const whole = new TextEncoder().encode(html)
  return { bytes: whole, etag: etagOf(whole) }
}

type Commented = {
  asked: AskedPage
  document: CachedPage
  paper: PaperDocument
  listed: SharedComments
}

/** The same, written once for the same comments; with a form that holds words of one visitor for that one alone. */
function withCachedComments(
  cache: ByteCache<CachedPage>,
  name: string,
  { asked, document, paper, listed }: Commented,
): CachedPage {
  const write = () => withComments(asked, document, paper, listed)
  if (asked.form?.written || asked.form?.problem) return write()
  const state = listed.comments.map(({ id, rowVersion }) => [id, rowVersion])
  const key = JSON.stringify([name, asked.form?.isSent ?? false, listed.older, state])
  const page = cache.get(key) ?? write()
  cache.set(key, page)
  return page
}

/**
 * Answers with the page of a shared document. It is written once for a version, its options and a language; the link
 * itself was read for this request.
 */
export async function answerPage(
  ports: Ports,
  request: Request,
  asked: AskedPage,
): Promise<Response> {
  const { opened, path, at, reader, isListed, form, status = 200 } = asked
  const { share } = opened
  const { etag: state, paper } = await findSharedPdf(ports, opened, at)
  const { mayDownload, mayComment, documents, slug } = share
  const parts = [path, at, state, reader.language, mayDownload, mayComment, documents, slug]
  const name = JSON.stringify(parts)
  const cache = cacheOf(ports.items)
  const document = cache.get(name) ?? (await writeDocument(ports, asked, paper))
  cache.set(name, document)
  const listed = mayComment && !isListed ? await readComments(ports, asked) : null
  const page = listed
    ? withCachedComments(cache, name, { asked, document, paper, listed })
    : document
  // Who comes back from sending a comment has been counted.
  const isVisit = at === 0 && request.method === 'GET' && !form?.isSent
  if (isVisit) await countVisit(ports, opened, 'views', request)
  const isKnown = hasMatch(request.headers.get('if-none-match') ?? undefined, page.etag)
  return pageResponse(ports, isKnown ? null : page.bytes, {
    status: isKnown ? 304 : status,
    headers: { etag: page.etag },
    isListed,
  })
}
