import type { PaperDocument } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'
import { escapeHtml } from '@/lib/resume/text/escape-markup'
import { allowedUrl, plainText } from '@/lib/resume/text/rich-text'

/** Below the address of a page: its picture for link previews. */
export const previewName = 'preview.png'

/** Pixels of that picture, in the proportion that previews have: 1.91 to 1. */
export const previewFrame = { width: 1_200, height: 630 }

/** Characters of a description that search engines show. */
const maxDescription = 160

/** JSON inside a script element: no character of it ends the element. */
const asScript = (value: object) => JSON.stringify(value).replace(/</g, '\\u003c')

const webAddress = (text: string) => {
  const typed = text.trim()
  const url = allowedUrl(/^[a-z][a-z+.-]*:/i.test(typed) ? typed : `https://${typed}`)
  return url?.startsWith('https:') && typed !== '' ? url : null
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= maxDescription) return line
  return `${line.slice(0, maxDescription).replace(/\s+\S*$/, '')}…`
}

/** Returns the profile where the paper prints it. */
function printedSummary(document: PaperDocument): string {
  if (document.kind !== 'resume') return ''
  const isPrinted = resolveSections(document.content).some(
    ({ kind, state }) => kind === 'summary' && state.visible,
  )
  return isPrinted ? plainText(document.content.basics.summary) : ''
}

/**
 * Writes what search engines and link previews read of a page that its owner wants to be found: nothing that the paper
 * does not print.
 *
 * @param url of the page; empty where it is not known, and then no picture can be named
 * @param hasPreview its picture exists
 */
export function searchEngineHead(
  document: PaperDocument,
  url: string,
  hasPreview: boolean,
): string {
  const { basics } = document.content
  const name = basics.name.trim()
  const label = basics.label.trim()
  const summary = printedSummary(document)
  const description = shorten(summary || label || name)
  const sameAs = [basics.url, ...basics.profiles.map((profile) => profile.url)].flatMap(
    (address) => webAddress(address) ?? [],
  )
  const person = {
    '@type': 'Person',
    name,
    ...(label ? { jobTitle: label } : {}),
    ...(summary.trim() ? { description: summary.trim() } : {}),
    ...(sameAs.length > 0 ? { sameAs } : {}),
  }
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    ...(url && { url }),
    mainEntity: person,
  }
  const title = [name, label].filter(Boolean).join(' – ')
  const picture = `${url.replace(/\/$/, '')}/${previewName}`
  const meta = (attribute: string, key: string, content: string) =>
    `<meta ${attribute}="${key}" content="${escapeHtml(content)}">`
  return [
    ...(url
      ? [`<link rel="canonical" href="${escapeHtml(url)}">`, meta('property', 'og:url', url)]
      : []),
    meta('name', 'description', description),
    meta('property', 'og:type', 'profile'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    ...(url && hasPreview
      ? [
          meta('property', 'og:image', picture),
          meta('property', 'og:image:width', String(previewFrame.width)),
          meta('property', 'og:image:height', String(previewFrame.height)),
          meta('property', 'og:image:alt', title),
          meta('name', 'twitter:card', 'summary_large_image'),
        ]
      : []),
    `<script type="application/ld+json">${asScript(data)}</script>`,
  ].join('\n')
}
