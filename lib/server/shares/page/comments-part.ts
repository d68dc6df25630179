import 'server-only'
import { shownTexts } from '@/lib/exporters/shown-texts'
import { formatters } from '@/lib/messages/format'
import { findAnchor, findNearest, isUndone } from '@/lib/resume/comments/find-anchor'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { escapeHtml } from '@/lib/resume/text/escape-markup'
import type { WrittenComment } from '../../comments/add-comment'
import type { CommentRow } from '../../comments/comment-rows'
import type { Reader } from './reader'

/** State of the form below the comments: what was written and not stored, and why. */
export type CommentForm = {
  written: WrittenComment | null
  problem: string | null
  isSent: boolean
}

export const emptyForm: CommentForm = { written: null, problem: null, isSent: false }

type Parts = {
  reader: Reader
  /** The document as the link shows it. */
  paper: PaperDocument
  comments: readonly CommentRow[]
  /** Address of the page with older comments; null where there are none. */
  older: string | null
  /** Address that the form is posted to. */
  action: string
  form: CommentForm
}

/** Returns the attributes by which the script finds the words of a comment; none where they are not on the page. */
function placeOf(
  { anchor }: CommentRow,
  paper: PaperDocument,
  shown: ReadonlyMap<string, string>,
): string | null {
  if (!anchor) return ''
  const text = shown.get(anchor.address)
  if (text === undefined || findAnchor(anchor, paper) === 'changed') return null
  // A field that the page shows in another form, such as a date, is marked as a whole.
  const range = findNearest(text, anchor.quote, anchor.start) ?? { start: 0, end: text.length }
  return ` data-on="${escapeHtml(anchor.address)}" data-start="${range.start}" data-end="${range.end}"`
}

function writeState({ state, anchor, suggestion }: CommentRow, { reader, paper }: Parts): string {
  const { messages } = reader
  if (state === 'open') return ''
  if (state === 'taken' && anchor && isUndone(anchor, suggestion ?? '', paper)) return ''
  const said = state === 'taken' ? messages.suggestionTaken : messages.commentResolved
  return `<p class="state">${escapeHtml(said)}</p>`
}

const writeText = (text: string) =>
  text === '' ? '' : `<p class="words" dir="auto">${escapeHtml(text)}</p>`

/**
 * Writes one comment. Marked words that the page does not show any more are left out, and so are those suggested for a
 * field that it does not show: they may be what the owner has taken away, such as a telephone number.
 */
function writeComment(row: CommentRow, parts: Parts, shown: ReadonlyMap<string, string>): string {
  const { reader, paper } = parts
  const { messages, language } = reader
  const { name, text, anchor, suggestion, replies, createdAt } = row
  const place = placeOf(row, paper, shown)
  const day = (time: number) =>
    escapeHtml(formatters(language).date(time, { dateStyle: 'medium', timeZone: 'UTC' }))
  const quote =
    anchor?.quote && place !== null
      ? `<blockquote dir="auto">${escapeHtml(anchor.quote)}</blockquote>`
      : ''
  const gone = place === null ? `<p class="soft">${escapeHtml(messages.wordsGone)}</p>` : ''
  const suggested =
    suggestion === null || !shown.has(anchor?.address ?? '')
      ? ''
      : `<p class="soft">${escapeHtml(messages.suggested)}</p>${writeText(suggestion)}`
  const answers = replies.map(
    (reply) =>
      `<div class="answer"><p class="soft">${escapeHtml(messages.answer)} · ${day(reply.createdAt)}</p>${writeText(reply.text)}</div>`,
  )
  return `<li${place ?? ''}>
<p><strong dir="auto">${escapeHtml(name)}</strong> <span class="soft">${day(createdAt)}</span></p>
${quote}${gone}${writeText(text)}${suggested}${writeState(row, parts)}${answers.join('')}
</li>`
}

const hidden = (name: string, value: string) =>
  `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`

/** The form works without the script, which fills in marked words and shows the fields about them. */
function writeForm({ reader: { messages }, action, form: { written, problem } }: Parts): string {
  const marked = written?.marked ?? null
  const isHidden = marked ? '' : ' hidden'
  const title = marked ? messages.commentOnWords : messages.commentOnAll
  const alert = problem === null ? '' : `<p class="wrong" role="alert">${escapeHtml(problem)}</p>`
  return `<form class="comment" id="comment" method="post" action="${escapeHtml(action)}#comment">
<h3 data-all="${escapeHtml(messages.commentOnAll)}" data-marked="${escapeHtml(messages.commentOnWords)}">${escapeHtml(title)}</h3>
<blockquote dir="auto"${isHidden}>${escapeHtml(marked?.quote ?? '')}</blockquote>
${hidden('address', marked?.address ?? '')}${hidden('start', String(marked?.start ?? ''))}${hidden('quote', marked?.quote ?? '')}
${alert}
<label>${escapeHtml(messages.commentText)}<textarea name="text" rows="4">
${escapeHtml(written?.text ?? '')}</textarea></label>
<label${isHidden}>${escapeHtml(messages.suggestWords)}<textarea name="suggestion" rows="3">
${escapeHtml(written?.suggestion ?? '')}</textarea></label>
<label>${escapeHtml(messages.commentName)}<input name="name" required autocomplete="name" value="${escapeHtml(written?.name ?? '')}"></label>
<p class="soft">${escapeHtml(messages.commentSeen)}</p>
<div class="actions"><button class="primary">${escapeHtml(messages.sendComment)}</button><button type="button" data-cancel hidden>${escapeHtml(messages.cancel)}</button></div>
</form>`
}

/** Writes the comments that came through a link, with the form for another one. Whatever was typed is text. */
export function writeComments(parts: Parts): string {
  const { reader, comments, older, form, paper } = parts
  const { messages } = reader
  const shown = shownTexts(paper)
  const sent = form.isSent
    ? `<p class="sent" role="status">${escapeHtml(messages.commentSent)}</p>`
    : ''
  const more =
    older === null
      ? ''
      : `<p><a href="${escapeHtml(older)}">${escapeHtml(messages.olderComments)}</a></p>\n`
  const list =
    comments.length > 0
      ? `<ul>\n${comments.map((row) => writeComment(row, parts, shown)).join('\n')}\n</ul>`
      : ''
  return `<section class="comments" id="comments" aria-labelledby="comments-title">
<h2 id="comments-title">${escapeHtml(messages.comments)}</h2>
<p class="soft" data-hint hidden>${escapeHtml(messages.markHint)}</p>
${sent}${more}${list}
${writeForm(parts)}
</section>
<button type="button" class="primary mark" data-mark hidden>${escapeHtml(messages.commentOnWords)}</button>`
}
