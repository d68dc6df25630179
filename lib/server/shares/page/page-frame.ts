import 'server-only'
import manifest from '@/dist/share-manifest.json'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { escapeHtml } from '@/lib/resume/text/escape-markup'
import { commonStyle, scriptlessStyle } from './page-style'

/** Policy of pages behind share links: their own scripts, font, workers and PDF, pictures inside of them, nothing else. */
export const sharePagePolicy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

export type PageFrame = {
  /** Language of the visitor. */
  language: OfferedLanguage
  title: string
  /** Look of its document; none of a page that says one thing. */
  style?: string
  /** Elements of the head for search engines; none of pages that they must not list. */
  head?: string
  /** The page posts a form whose origin is checked: browsers name it as the referrer policy says. */
  hasForm?: boolean
}

/** Writes a whole page around its content. */
export function writePage(frame: PageFrame, content: string) {
  const { language, title, style, head, hasForm = false } = frame
  const scriptless = style ? `\n<noscript><style>${scriptlessStyle}</style></noscript>` : ''
  const referrer = hasForm ? '<meta name="referrer" content="same-origin">\n' : ''
  return `<!doctype html>
<html lang="${language}" dir="${isRightToLeftLanguage(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/icon.svg">
<link rel="preload" href="${manifest.font}" as="font" type="font/woff2" crossorigin>
${referrer}${head ?? '<meta name="robots" content="noindex">'}
<style>${commonStyle}${style ?? ''}</style>${scriptless}
</head>
<body ${style ? 'data-view="first"' : 'class="notice"'}>
${content}
</body>
</html>
`
}
