import 'server-only'
import { shownTexts } from '@/lib/exporters/shown-texts'
import { formatters } from '@/lib/messages/format'
import { findAnchor, findNearest, isUndone } from '@/lib/resume/comments/find-anchor'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { escapeHtml } from '@/lib/resume/text/escape-markup'
import { diffWords } from '@/lib/resume/text/word-diff'
import type { WrittenComment } from '../../comments/add-comment'
import type { CommentRow } from '../../comments/comment-rows'
import type { Reader } from './reader'

/** State of the form below the comments: what was written and not stored, and why. */
export type CommentForm = {
  written: WrittenComment | null
  problem: string | null
  isSent: boolean
}

const icon = (path: string) =>
  `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`
export const commentIcon = icon(
  'M22 17a2 2 0 0 1-2 2H6.83a2 2 0 0 0-1.42.59l-2.2 2.2A.71.71 0 0 1 2 21.29V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z',
)
const penIcon = icon(
  'M13 21h8M15 5l4 4M21.17 6.81a1 1 0 0 0-3.98-3.98L3.84 16.17l-1.8 5.8 5.8-1.8z',
)

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

/** Writes suggested words with what they change. */
const writeChanges = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => {
      const tag = kind === 'same' || before === '' ? '' : kind === 'added' ? 'ins' : 'del'
      return tag ? `<${tag}>${escapeHtml(text)}</${tag}>` : escapeHtml(text)
    })
    .join('')

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
  const words = anchor?.quote && place !== null ? anchor.quote : ''
  const quote = words
    ? `<button type="button" class="quote" dir="auto">${escapeHtml(words)}</button>`
    : ''
  const gone = place === null ? `<p class="soft">${escapeHtml(messages.wordsGone)}</p>` : ''
  const suggested =
    suggestion === null || !shown.has(anchor?.address ?? '')
      ? ''
      : `<p class="soft">${escapeHtml(messages.suggested)}</p><p class="words" dir="auto">${writeChanges(words, suggestion)}</p>`
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
  const alert = problem === null ? '' : `<p class="wrong" role="alert">${escapeHtml(problem)}</p>`
  return `<form class="comment" id="comment" method="post" action="${escapeHtml(action)}#comment"${problem === null ? ' hidden' : ''}>
<h3${marked ? ' hidden' : ''}>${escapeHtml(messages.commentOnAll)}</h3>
<blockquote dir="auto"${marked ? '' : ' hidden'}>${escapeHtml(marked?.quote ?? '')}</blockquote>
${hidden('address', marked?.address ?? '')}${hidden('start', String(marked?.start ?? ''))}${hidden('quote', marked?.quote ?? '')}
${alert}<p class="wrong" role="alert" data-failed hidden>${escapeHtml(messages.busyTitle)}</p>
<label class="suggest"${written?.suggestion ? '' : ' hidden'}>${escapeHtml(messages.suggestWords)}<textarea name="suggestion" rows="5" dir="auto">
${escapeHtml(written?.suggestion ?? '')}</textarea></label>
<label>${escapeHtml(messages.commentText)}<textarea name="text" rows="3" dir="auto">
${escapeHtml(written?.text ?? '')}</textarea></label>
<label>${escapeHtml(messages.commentName)}<input name="name" required autocomplete="name" value="${escapeHtml(written?.name ?? '')}"></label>
<p class="soft">${escapeHtml(messages.commentSeen)}</p>
<div class="actions"><button class="primary">${escapeHtml(messages.sendComment)}</button><button type="button" data-cancel>${escapeHtml(messages.cancel)}</button></div>
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
  const tool = (mode: string, icon: string, text: string) =>
    `<button type="button" data-open="${mode}">${icon}${escapeHtml(text)}</button>`
  return `<section class="comments" id="comments" aria-labelledby="comments-title">
<h2 id="comments-title">${escapeHtml(messages.comments)}</h2>
${sent}${writeForm(parts)}
${more}${list}
<p class="soft" id="hint" data-hint>${escapeHtml(messages.markHint)}</p>
<p data-hint>${tool('all', commentIcon, messages.commentOnAll)}</p>
</section>
<div class="tools" hidden>${tool('comment', commentIcon, messages.comment)}${tool('suggest', penIcon, messages.suggestWords)}</div>`
}
