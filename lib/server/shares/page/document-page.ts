import 'server-only'
import manifest from '@/dist/share-manifest.json'
import { writeSharedPart } from '@/lib/exporters/shared-page'
import { shownTexts } from '@/lib/exporters/shown-texts'
import type { OfferedLanguage } from '@/lib/messages/locales'
import type { ShareMessages } from '@/lib/messages/read-server-messages'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { escapeHtml } from '@/lib/resume/text/escape-markup'
import type { ShareRow } from '../share-rows'
import { commentIcon } from './comments-part'
import { writePage } from './page-frame'
import { documentStyle } from './page-style'

export type DocumentPage = {
  share: ShareRow
  /** Path of the page, without a slash at its end. */
  path: string
  /** Place of the document in the link. */
  at: number
  kinds: readonly PaperDocument['kind'][]
  /** The document, as the link shows it. */
  paper: PaperDocument
  files: DocumentFiles
  language: OfferedLanguage
  messages: ShareMessages
  /** Head of a page that search engines may list; undefined for all others. */
  head: string | undefined
  /** Readers may comment: the comments stand in place of `commentsMark`. */
  hasComments: boolean
}

/** Stands where a page has its comments, which change more often than its document. */
export const commentsMark = '<!--comments-->'

/** Names the documents of a link; of several of one kind by number. Their titles are for their owner alone. */
function documentNames(kinds: DocumentPage['kinds'], messages: ShareMessages): string[] {
  return kinds.map((kind, at) => {
    const name = kind === 'letter' ? messages.letter : messages.cv
    const same = kinds.filter((one) => one === kind).length
    const number = kinds.slice(0, at + 1).filter((one) => one === kind).length
    return same > 1 ? `${name} ${number}` : name
  })
}

function writeTabs({ path, at, kinds, messages }: DocumentPage): string {
  if (kinds.length < 2) return ''
  const links = documentNames(kinds, messages).map((name, place) => {
    const current = place === at ? ' aria-current="page"' : ''
    const href = place === 0 ? path : `${path}?document=${place + 1}`
    return `<a href="${href}"${current}>${escapeHtml(name)}</a>`
  })
  return `<nav aria-label="${escapeHtml(messages.documents)}">${links.join('')}</nav>`
}

/** The switch between pages and text: without a script there is only the text. */
const writeSwitch = ({ view, text, pagesView }: ShareMessages) =>
  `<div class="view" role="group" aria-label="${escapeHtml(view)}">
<button type="button" data-show="pages" aria-pressed="true">${escapeHtml(pagesView)}</button>
<button type="button" data-show="text" aria-pressed="false">${escapeHtml(text)}</button>
</div>`

/** The button that shows and hides the comments. */
const writeToggle = ({ comments, hideComments }: ShareMessages) =>
  `<button type="button" class="talk" aria-controls="comments">${commentIcon}<b>${escapeHtml(comments)}</b><i>${escapeHtml(hideComments)}</i></button>`

/**
 * Writes the page of a document behind a share link: the pages of its PDF, which the script paints in the room that they
 * have from the first frame, and its text in their place where scripts do not run.
 */
export function documentPage(page: DocumentPage): string {
  const { share, path, at, kinds, paper, files, language, messages, head, hasComments } = page
  const part = writeSharedPart(paper, files)
  const name = documentNames(kinds, messages)[at] ?? ''
  const label = shownTexts(paper).get('basics/label')
  const title = [part.author, name].filter(Boolean).join(' – ')
  const pdf = `${path}/${at + 1}.pdf`
  const { width, height } = part.look.page
  const download = share.mayDownload
    ? `<a class="button primary get" href="${pdf}?download" download>${escapeHtml(messages.download)}</a>`
    : ''
  const frame = { language, title, style: documentStyle(part.look), hasForm: hasComments }
  return writePage(
    { ...frame, ...(head === undefined ? {} : { head }) },
    `<header class="bar">
<div class="who"><b>${escapeHtml(part.author || name)}</b>${label ? `<span>${escapeHtml(label)}</span>` : ''}
${writeTabs(page)}</div>
${writeSwitch(messages)}
<div class="acts">${hasComments ? writeToggle(messages) : ''}${download}</div>
</header>
<main data-share${hasComments ? ' data-comments tabindex="0" aria-describedby="hint"' : ''}>
<div class="pages" role="group" aria-label="${escapeHtml(messages.pages)}" data-pdf="${pdf}" data-worker="${manifest.worker}">
<div class="sheet" style="aspect-ratio:${width}/${height}"></div>
</div>
<article lang="${escapeHtml(part.language)}" dir="${part.direction}">
${part.html}
</article>
${hasComments ? commentsMark : ''}</main>
<script type="module" src="${manifest.script}"></script>${hasComments ? `\n<script type="module" src="${manifest.comments}"></script>` : ''}`,
  )
}
