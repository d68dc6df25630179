import { decodeEntities } from '../html/decode-entities'
import { textOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'

/** The text of a description, split into paragraphs and list items. */
export type Described = {
  /** First paragraph, if entirely bold. */
  bold: string
  paragraphs: string[]
  items: string[]
}

const plain = (html: string) =>
  decodeEntities(html.replace(/<[^<>]*>/g, ''))
    .replace(/[ \t\r\n\u00a0]+/g, ' ')
    .trim()

/** Parses the HTML in a Europass text into plain paragraphs and list items. */
export function readHtml(element: XmlElement | undefined): Described {
  const html = textOf(element)
  const described: Described = { bold: '', paragraphs: [], items: [] }
  const blocks = html.split(/(?=<(?:p|li|ul|ol|div|h\d|br)\b)|<\/(?:p|li|ul|ol|div|h\d)>/gi)
  for (const block of blocks) {
    const words = plain(block)
    if (words === '') continue
    const isBold = /^<p[^>]*>\s*<strong>[\s\S]*<\/strong>\s*$/i.test(block)
    if (/^<li\b/i.test(block)) described.items.push(words)
    else if (isBold && described.bold === '' && described.paragraphs.length === 0)
      described.bold = words
    else described.paragraphs.push(words)
  }
  return described
}

/** A bullet, or a sub-point of the one above. */
type DescribedBullet = { text: string; level?: 1 }

/** Dash before sub-points, since Europass has lists of one level. */
const dash = '– '

/** Returns a description as summary and bullets. */
export function describe(element: XmlElement | undefined): {
  summary: string
  bullets: DescribedBullet[]
} {
  const { bold, paragraphs, items } = readHtml(element)
  const summary = [bold, ...paragraphs].filter((text) => text !== '').join(' ')
  const bullets = items.map(
    (text, at): DescribedBullet =>
      at > 0 && text.startsWith(dash) ? { text: text.slice(dash.length), level: 1 } : { text },
  )
  return { summary, bullets }
}
