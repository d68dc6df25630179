import { levelsOf } from '@/lib/resume/bullet-levels'
import type { Bullet } from '@/lib/resume/schema/content'
import { escapeXml } from '@/lib/resume/text/escape-markup'
import { parseRich, type Span } from '@/lib/resume/text/rich-text'

function writeSpan({ text, bold, italic, link }: Span): string {
  let html = escapeXml(text)
  if (italic) html = `<em>${html}</em>`
  if (bold) html = `<strong>${html}</strong>`
  return link === null ? html : `<a href="${escapeXml(link)}">${html}</a>`
}

const writeSpans = (stored: string) => parseRich(stored).map(writeSpan).join('')

/** Converts plain text to an HTML paragraph; empty if blank. */
export const plainParagraph = (text: string) =>
  text.trim() === '' ? '' : `<p>${escapeXml(text.trim())}</p>`

/** Converts stored rich text to an HTML paragraph; empty if blank. */
export function richParagraph(stored: string): string {
  const html = writeSpans(stored)
  return html.trim() === '' ? '' : `<p>${html}</p>`
}

/** Converts bullets to an HTML list, since Europass has one level with a dash before sub-points; empty if there are none. */
export function bulletList(bullets: readonly Bullet[]): string {
  const levels = levelsOf(bullets, ({ text }) => text.trim() !== '')
  const items = bullets.flatMap(({ text }, at) => {
    const html = writeSpans(text)
    return html.trim() === '' ? [] : levels[at] === 1 ? `– ${html}` : html
  })
  return items.length === 0 ? '' : `<ul>${items.map((html) => `<li>${html}</li>`).join('')}</ul>`
}
