import 'server-only'
import { commentLimits } from '@/lib/api/comments'
import { shownTexts } from '@/lib/exporters/shown-texts'
import { type CommentAnchor, fieldText, findNearest } from '@/lib/resume/comments/find-anchor'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { cleanLines, flattenText } from '@/lib/resume/text/control-characters'
import { countByAddress } from '../identity/http/address-key'
import { limits } from '../identity/identity-limits'
import { oneAtATime } from '../kernel/one-at-a-time'
import type { NotifyParts } from '../notifications/notify'
import type { Ports } from '../ports-types'
import type { FoundShare, SharedDocument } from '../shares/open-shared'
import { sharedPaper } from '../shares/shared-paper'
import type { CommentRow } from './comment-rows'
import { hasMaxComments, storeComment } from './store-comment'

type Parts = NotifyParts & Pick<Ports, 'secrets' | 'ids'>

/** Form that a reader of a shared page has filled in, as it came. */
export type WrittenComment = {
  name: string
  text: string
  suggestion: string
  /** Marked words, in the text that the page shows of a field; null: on the whole document. */
  marked: { address: string; start: number; quote: string } | null
}

/** Reason for which a comment was not stored. `words-changed`: the page shows other words at that place by now. */
export type CommentRefusal =
  | { ok: false; code: 'missing' | 'too-long' | 'words-changed' | 'limit-reached' | 'not-found' }
  | { ok: false; code: 'too-many-requests'; retryAfter: number }

/** Counts a comment through a link from an IP address, before anything of it is read. */
export async function countComment(
  ports: Parts,
  { share }: FoundShare,
  ip: string | null,
): Promise<CommentRefusal | null> {
  return countByAddress(ports, limits.shareCommentByAddress, ip, share.id)
}

/**
 * Returns the place of marked words in their field. The page shows some fields in another form, such as dates: a
 * comment on one of these is on the whole field. Null where the page does not show these words there: nothing else of a
 * document can be named.
 */
function anchorOf(
  paper: PaperDocument,
  { address, start, quote }: NonNullable<WrittenComment['marked']>,
  version: number,
): CommentAnchor | null {
  const shown = shownTexts(paper).get(address)
  const text = fieldText(paper, address)
  if (shown === undefined || text === null || quote === '') return null
  if (!findNearest(shown, quote, start)) return null
  const range = findNearest(text, quote, start)
  if (range) return { address, ...range, quote, version }
  return { address, start: 0, end: text.length, quote: text, version }
}

async function storeReaderComment(
  ports: Parts,
  { owner, share, document, version }: SharedDocument,
  { at, written }: { at: number; written: WrittenComment },
): Promise<{ ok: true; value: CommentRow } | CommentRefusal> {
  const { marked } = written
  const documentId = share.documents[at]?.id ?? ''
  const lengths = [written.text, written.suggestion, marked?.quote ?? '']
  const isTooLong = lengths.some((text) => text.length > commentLimits.text)
  if (isTooLong || written.name.length > commentLimits.name) return { ok: false, code: 'too-long' }
  const name = flattenText(written.name).trim()
  const text = cleanLines(written.text)
  const suggestion = marked ? flattenText(written.suggestion).trim() : ''
  if (name === '' || (text === '' && suggestion === '')) return { ok: false, code: 'missing' }
  if (await hasMaxComments(ports, owner, documentId)) return { ok: false, code: 'limit-reached' }
  const anchor = marked && anchorOf(sharedPaper(document, share.leaveOut), marked, version)
  if (marked && !anchor) return { ok: false, code: 'words-changed' }
  const row: CommentRow = {
    ...{ id: ports.ids.document(), documentId, shareId: share.id, name, text, anchor },
    suggestion: suggestion === '' ? null : suggestion,
    state: 'open',
    replies: [],
    createdAt: ports.now(),
  }
  return (await storeComment(ports, owner, row))
    ? { ok: true, value: row }
    : { ok: false, code: 'not-found' }
}

/**
 * Stores a comment of a reader of a shared document for its owner, and notifies the owner. Lengths come first; the
 * number of comments before the words are looked for.
 *
 * @param input.at place of the document in the link
 */
export const addComment = oneAtATime('comments', (_, { owner }) => owner, storeReaderComment)
