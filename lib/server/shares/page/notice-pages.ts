import 'server-only'
import type { OfferedLanguage } from '@/lib/messages/locales'
import type { ShareMessages } from '@/lib/messages/read-server-messages'
import { escapeHtml } from '@/lib/resume/text/escape-markup'
import { writePage } from './page-frame'

/** Writes a page that says one thing. */
export const noticePage = (language: OfferedLanguage, title: string, text: string) =>
  writePage(
    { language, title },
    `<main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></main>`,
  )

/** Writes the page of a link that has ended, for somebody who has just written a comment: with what they wrote. */
export const notSentPage = (language: OfferedLanguage, messages: ShareMessages, written: string) =>
  writePage(
    { language, title: messages.goneTitle },
    `<main><h1>${escapeHtml(messages.goneTitle)}</h1><p>${escapeHtml(messages.goneText)}</p>
<label>${escapeHtml(messages.commentNotSent)}<textarea rows="8" readonly dir="auto">
${escapeHtml(written)}</textarea></label></main>`,
  )

/**
 * Writes the form that asks for the password of a link.
 *
 * @param problem why the last one was not accepted; null before the first try
 */
export function passwordPage(
  language: OfferedLanguage,
  messages: ShareMessages,
  problem: string | null,
): string {
  const alert = problem === null ? '' : `<p class="wrong" role="alert">${escapeHtml(problem)}</p>`
  return writePage(
    { language, title: messages.passwordTitle },
    `<main>
<h1>${escapeHtml(messages.passwordTitle)}</h1>
<p>${escapeHtml(messages.passwordHint)}</p>
${alert}
<form method="post">
<label>${escapeHtml(messages.password)}<input name="password" type="password" required maxlength="200" autocomplete="off"></label>
<button class="primary">${escapeHtml(messages.open)}</button>
</form>
</main>`,
  )
}
