import 'server-only'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { readMailMessages } from '@/lib/messages/read-server-messages'
import { escapeHtml } from '@/lib/resume/text/escape-markup'
import { sha256Of } from '../sha256-of'
import type { Unsubscribing } from './unsubscribe'

const style = `
:root {
  color-scheme: light dark;
  background: light-dark(#ffffff, #171b22);
  color: light-dark(#12161d, #eef1f5);
  font: 16px/1.5 system-ui, sans-serif;
}
main { max-inline-size: 32rem; margin: 0 auto; padding: 15vh 1.25rem 4rem; }
h1 { font-size: 1.25rem; margin-block-end: 1rem; }
a { color: light-dark(#2437c9, #9ba8ff); display: inline-block; padding-block: 0.625rem; }
button {
  font: inherit; font-weight: 600; cursor: pointer; min-block-size: 2.75rem; padding-inline: 1.25rem;
  border: 0; border-radius: 0.5rem;
  background: light-dark(#2437c9, #9ba8ff); color: light-dark(#ffffff, #12161d);
}
:focus-visible { outline: 2px solid light-dark(#2437c9, #9ba8ff); outline-offset: 3px; }
`

const styleHash = sha256Of(style, 'base64')

/** Policy with one style of its own, one form to its own address, and no script. */
export const unsubscribePolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`

/**
 * Renders the page behind an unsubscribe link: it asks for confirmation, or reports that it is done. Opening the
 * link changes nothing, since programs open links in mails, too.
 */
export async function unsubscribePage(
  { kind, language }: Unsubscribing,
  isDone: boolean,
): Promise<string> {
  const { notificationMails } = await readMailMessages(language)
  const { page } = notificationMails
  const parts = isDone
    ? [
        `<p role="status">${escapeHtml(page.done)}</p>`,
        `<p>${escapeHtml(page.again)}</p>`,
        `<p><a href="/settings#notifications">${escapeHtml(page.settings)}</a></p>`,
      ]
    : [
        `<p>${escapeHtml(page.question[kind])}</p>`,
        // Posts to the address of this page, which contains the token.
        `<form method="post"><button>${escapeHtml(page.button)}</button></form>`,
      ]
  return `<!doctype html>
<html lang="${language}" dir="${isRightToLeftLanguage(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(page.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(page.title)}</h1>
${parts.join('\n')}
</main>
</body>
</html>
`
}
