import 'server-only'
import { type Comment, type CommentBody, commentLimits } from '@/lib/api/comments'
import { type CommentAnchor, fieldText, findNearest } from '@/lib/resume/comments/find-anchor'
import type { Problem } from '@/lib/resume/problems'
import { cleanLines, flattenText } from '@/lib/resume/text/control-characters'
import type { BodyData } from '../documents/body-head-rows'
import { storedDocument } from '../documents/document-answers'
import { findDocument } from '../documents/read-stored-document'
import type { Principal } from '../identity/identity-types'
import { readPerson } from '../identity/rows/person-rows'
import { oneAtATime } from '../kernel/one-at-a-time'
import type { NotifyParts } from '../notifications/notify'
import type { Failure, Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { commentAnswer } from './comment-answers'
import type { CommentRow } from './comment-rows'
import { hasMaxComments, storeComment } from './store-comment'

type Author = Pick<Principal, 'userId' | 'email'>

const invalid = (path: string, reason: string): Failure => {
  const problem: Problem = { path, code: 'not-allowed', reason }
  return { ok: false, code: 'invalid', problems: [problem] }
}

/** Returns the name that a person's comments carry: of the account, or its address where it has none. */
export async function accountName(
  { items }: Pick<Ports, 'items'>,
  { userId, email }: Author,
): Promise<string> {
  const found = await readPerson(items, userId)
  return (flattenText(found?.person.name ?? '').trim() || email).slice(0, commentLimits.name)
}

/** Finds quoted words in the document as it is now: members see all of it. */
function anchorIn(
  body: BodyData,
  { address, start, quote }: NonNullable<CommentBody['anchor']>,
): Outcome<CommentAnchor> {
  const document = storedDocument(body.document)
  if (!document.ok) return document
  const text = fieldText(document.value, address)
  if (text === null) return invalid('anchor.address', 'not a field of the document')
  const range = findNearest(text, quote, start)
  if (!range) return invalid('anchor.quote', 'not words of the field')
  return { ok: true, value: { address, ...range, quote, version: body.version } }
}

async function storeOwnComment(
  ports: NotifyParts & Pick<Ports, 'ids'>,
  owner: OwnerId,
  author: Author,
  { id, documentId, body }: { id: string; documentId: string; body: CommentBody },
): Promise<Outcome<Comment>> {
  const text = cleanLines(body.text)
  const suggestion = flattenText(body.suggestion ?? '').trim() || null
  if (suggestion !== null && !body.anchor) return invalid('suggestion', 'needs an anchor')
  if (text === '' && suggestion === null) return invalid('text', 'empty')
  const found = await findDocument(ports, owner, documentId)
  if (!found.ok) return found
  if (await hasMaxComments(ports, owner, documentId)) return { ok: false, code: 'limit-reached' }
  const anchor = body.anchor && anchorIn(found.value.body, body.anchor)
  if (anchor && !anchor.ok) return anchor
  const row: CommentRow = {
    ...{ id, documentId, shareId: null, name: await accountName(ports, author), text },
    ...{ anchor: anchor?.value ?? null, suggestion, state: 'open', replies: [] },
    ...{ author: author.userId, createdAt: ports.now() },
  }
  const isStored = await storeComment(ports, owner, row, author.userId)
  return isStored ? { ok: true, value: commentAnswer(row) } : { ok: false, code: 'gone' }
}

/**
 * Stores a comment of an account on a document that it may read. Readers of share links do not see it. Lengths are
 * checked by the schema of the body.
 *
 * @param input.id idempotent: a repeated call with it adds no second one
 */
export const writeComment = oneAtATime('comments', (_, owner) => owner, storeOwnComment)
