import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { jpegDataUrl } from '@/lib/resume/data-url'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { escapeHtml } from '@/lib/resume/text/escape-markup'
import type { Span } from '@/lib/resume/text/rich-text'
import { directionOf } from '../language/unicode/direction'
import { type ExportPhoto, exportPhoto } from './export-photo'
import { contactGap, outlineOf } from './outline'
import type { Block, Outline, OutlineSpan } from './outline-types'
import { type ExportFont, type PaperLook, paperLookOf, textColours } from './paper-look'

function writeSpan({ text, bold, italic, link }: Span): string {
  let html = escapeHtml(text)
  if (italic) html = `<em>${html}</em>`
  if (bold) html = `<strong>${html}</strong>`
  return link === null ? html : `<a href="${escapeHtml(link)}">${html}</a>`
}

/** Writes the spans of a block; spans of a field are wrapped in an element with its address. */
function inline(spans: readonly OutlineSpan[]): string {
  const groups: { address: string | undefined; html: string }[] = []
  for (const span of spans) {
    const last = groups.at(-1)
    if (last && last.address === span.address) last.html += writeSpan(span)
    else groups.push({ address: span.address, html: writeSpan(span) })
  }
  return groups
    .map(({ address, html }) =>
      address === undefined ? html : `<span data-address="${escapeHtml(address)}">${html}</span>`,
    )
    .join('')
}

/** Writes an element, which itself has the address if all its text is of one field. */
function element(tag: string, spans: readonly OutlineSpan[], attributes = ''): string {
  const [first] = spans
  const address = first?.address
  if (address === undefined || spans.some((span) => span.address !== address)) {
    return `<${tag}${attributes}>${inline(spans)}</${tag}>`
  }
  const text = spans.map(writeSpan).join('')
  return `<${tag}${attributes} data-address="${escapeHtml(address)}">${text}</${tag}>`
}

function dated(dates: string, spans: readonly OutlineSpan[] | undefined): string {
  if (dates.trim() === '') return ''
  return `<span class="dates">${spans ? inline(spans) : escapeHtml(dates)}</span>`
}

/** Writes a picture in the size of the PDF. */
function writePicture({ bytes, alt, width, height, rounding }: ExportPhoto, look = ''): string {
  const style = `width:${width}pt;height:${height}pt;border-radius:${rounding}pt`
  return `<img${look} src="${jpegDataUrl(bytes)}" alt="${escapeHtml(alt)}" style="${style}">`
}

/** Writes the photo. */
export const writePhoto = (photo: ExportPhoto) => `${writePicture(photo, ' class="photo"')}\n`

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return element('h1', block.spans)
    case 'section':
      return element('h2', block.spans)
    case 'entry': {
      const tag = block.isRole ? 'h4' : 'h3'
      const heading = block.heading.length > 0 ? element(tag, block.heading) : ''
      return `<div class="entry">${heading} ${dated(block.dates, block.dateSpans)}</div>`
    }
    case 'contacts':
      return `<p class="soft">${block.items.map(inline).join(contactGap)}</p>`
    case 'lines':
      return `<p>${block.items.map(inline).join('<br>\n')}</p>`
    case 'bullets':
      return `<ul>\n${block.items.map((item) => element('li', item)).join('\n')}\n</ul>`
    case 'paragraph':
      return element('p', block.spans)
    case 'signature':
      return `<p>${writePicture(block.picture)}</p>`
    default:
      return element('p', block.spans, ' class="soft"')
  }
}

export const fontList = ({ name, common, generic }: ExportFont) =>
  `"${name}","${common}",${generic}`

/** Returns the style sheet. Sizes are in rem, so that readers can enlarge text; points in print. */
function styleOf(look: PaperLook): string {
  const { accent, page, lineHeight, spacing, fontSize } = look
  const space = (ems: number) => `${Math.round(ems * spacing * 100) / 100}em`
  return `:root{color-scheme:light}
body{margin:0 auto;padding:2rem 1.25rem;max-width:46rem;background:#fff;color:${textColours.ink};font-family:${fontList(look.body)};line-height:${Math.max(1.4, lineHeight)};overflow-wrap:break-word}
h1,h2,h3,h4,p,ul{margin:0}
h1{font-size:2em;line-height:1.2}
h2{margin-top:${space(1.4)};margin-bottom:${space(0.4)};font-family:${fontList(look.headings)};font-size:1.1em;color:${accent}}
h3,h4{font-size:1em}
a{color:${accent};text-underline-offset:.15em}
ul{padding-inline-start:1.2em}
.photo{float:inline-end;margin-block:0 1em;margin-inline:1.25em 0;object-fit:cover}
.soft,.dates{color:${textColours.soft}}
.entry{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1em;margin-top:${space(0.7)}}
h2+.entry{margin-top:0}
@page{size:${page.width}pt ${page.height}pt;margin:${page.margin}pt}
@media print{body{padding:0;max-width:none;font-size:${fontSize}pt;line-height:${lineHeight}}h2,h3,h4,.entry{break-after:avoid}li,p{orphans:2;widows:2}a{text-decoration:none}.break{break-before:page}}`
}

/** Content Security Policy that forbids fetching and scripts, in case of an injection bug. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** Writes the parts of a document as sections, without the page around them. */
export const writeParts = ({ parts }: Outline) =>
  parts
    .map(({ key, breakBefore, blocks }) => {
      const tag = key === 'basics' ? 'header' : 'section'
      const look = breakBefore ? ' class="break"' : ''
      return `<${tag}${look}>\n${blocks.map(writeBlock).join('\n')}\n</${tag}>`
    })
    .join('\n')

/**
 * Exports a document as a single HTML file without scripts and external resources: semantic
 * headings, lists and links, AA contrast, scalable text, print styles.
 * @param untitled page title of a document without a name
 * @param files bytes of the photo and signatures, as far as available
 */
export function exportHtml(
  document: PaperDocument,
  untitled: string,
  files: DocumentFiles = {},
): string {
  const photo = exportPhoto(document, files)
  const outline = outlineOf(document, false, files)
  const { language, author } = outline
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(author || untitled)}</title>
<style>
${styleOf(paperLookOf(document.design))}
</style>
</head>
<body>
<main>
${photo ? writePhoto(photo) : ''}${writeParts(outline)}
</main>
</body>
</html>
`
}
