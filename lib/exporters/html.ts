import type { PaperStyle } from '@/lib/pdf/blocks/paper-style'
import { nearestReadable } from '@/lib/pdf/contrast'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { oneColumn } from '@/lib/pdf/templates/layouts/one-column'
import { templateOfDesign } from '@/lib/pdf/templates/registry'
import { jpegDataUrl } from '@/lib/resume/data-url'
import type { Design } from '@/lib/resume/schema/design'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { escapeHtml } from '@/lib/resume/text/escape-markup'
import { directionOf } from '../language/unicode/direction'
import { type ExportPhoto, exportPhoto } from './export-photo'
import { contactGap, outlineOf, withInsertions, withQuotes } from './outline'
import type { Block, BulletPoint, Outline, OutlineSpan } from './outline-types'
import { type ExportFont, exportFontOf, paperLookOf, textColours } from './paper-look'
import { headingEdges, stylesOf } from './paper-styles'

function writeSpan({ text, bold, italic, link, isInserted }: OutlineSpan): string {
  let html = escapeHtml(text)
  if (isInserted) return `<ins>${html}</ins>`
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

/** Writes a list; a bullet with sub-points has their list inside, so that only its own text has its address. */
function writeList(points: readonly BulletPoint[]): string {
  const items = points.flatMap((point, at) => {
    if (point.level === 1) return []
    const end = points.findIndex(({ level }, next) => next > at && level === 0)
    const below = points.slice(at + 1, end < 0 ? points.length : end)
    if (below.length === 0) return element('li', point.spans)
    const list = writeList(below.map(({ spans }) => ({ spans, level: 0 })))
    return `<li>${inline(point.spans)}\n${list}</li>`
  })
  return `<ul>\n${items.join('\n')}\n</ul>`
}

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
      return writeList(block.points)
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

const round = (number: number) => Math.round(number * 100) / 100

const aligns = { left: 'start', center: 'center', right: 'end' } as const

/** Returns the rules of name, headings and dates; light text for a fill that is not drawn is made readable. */
function templateRules(design: Design): string {
  const { look } = templateOfDesign(design)
  const { theme, main } = oneColumn(templateOfDesign(design), { design, photo: null })
  const { backgroundColor: fill, alignSelf } = main.heading.headingBox ?? {}
  const fontOf = exportFontOf(design)
  const rulesOf = (style: PaperStyle, isFilled = false) => {
    const { fontFeatureSettings: features = {}, fontSize = theme.fontSize, color = '' } = style
    const caps = features.c2sc ? 'all-small-caps' : features.smcp ? 'small-caps' : 'normal'
    return `font:${style.fontStyle ?? 'normal'} ${style.fontWeight} ${round(fontSize / theme.fontSize)}em/1.25 ${fontList(fontOf(style.fontFamily))};font-variant-caps:${caps};letter-spacing:${round((style.letterSpacing ?? 0) / fontSize)}em;text-transform:${style.textTransform ?? 'none'};text-align:${aligns[style.textAlign ?? 'left']};color:${isFilled ? color : nearestReadable(color)}`
  }
  const { Title, Heading1, Heading2 } = stylesOf(look, main)
  const edges = Object.entries(headingEdges(main.heading, theme)).map(
    ([side, { width, colour }]) => `;border-${side}:${width}pt solid ${colour}`,
  )
  const box = fill ? `;padding:.15em .6em;background:${fill}` : ''
  const dates = theme.text({ colour: 'soft', ...main.body.title.looks?.dates })
  return `h1{${rulesOf(Title.text)}}
header,header h1{text-align:${theme.options.headerAlign}}
h2{${rulesOf(Heading1.text, fill !== undefined)}${edges.join('')}${box}${alignSelf ? ';width:fit-content' : ''}}
h3,h4{${rulesOf(Heading2.text)}}
.dates{${rulesOf(dates)}}`
}

/** Returns the style sheet. Sizes are in rem, so that readers can enlarge text; points in print. */
function styleOf(design: Design): string {
  const look = paperLookOf(design)
  const { accent, page, lineHeight, spacing, fontSize } = look
  const space = (ems: number) => `${Math.round(ems * spacing * 100) / 100}em`
  return `:root{color-scheme:light}
body{margin:0 auto;padding:2rem 1.25rem;max-width:46rem;background:#fff;color:${textColours.ink};font-family:${fontList(look.body)};line-height:${Math.max(1.4, lineHeight)};overflow-wrap:break-word}
h1,h2,h3,h4,p,ul{margin:0}
h2{margin-top:${space(1.4)};margin-bottom:${space(0.4)}}
${templateRules(design)}
a{color:${accent};text-underline-offset:.15em}
ul{padding-inline-start:1.2em}
.photo{float:inline-end;margin-block:0 1em;margin-inline:1.25em 0;object-fit:cover}
.soft{color:${textColours.soft}}
.entry{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1em;margin-top:${space(0.7)}}
h2+.entry{margin-top:0}
@page{size:${page.width}pt ${page.height}pt;margin:${page.margin}pt}
@media print{body{padding:0;max-width:none;font-size:${fontSize}pt;line-height:${lineHeight}}h2,h3,h4,.entry{break-after:avoid}li,p{orphans:2;widows:2}a{text-decoration:none}.break{break-before:page}}`
}

/** Proposals look like proposals without colour, too. */
const insertionStyle =
  '\nins{background:#fff3bf;text-decoration:underline;text-underline-offset:.2em}'

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

type PageAround = {
  head: string
  foot: string
  title?: string
  inserted?: ReadonlySet<string>
}

/**
 * Exports a document as a single HTML file without scripts and external resources: semantic
 * headings, lists and links, AA contrast, scalable text, print styles.
 * @param untitled page title of a document without a name
 * @param files bytes of the photo and signatures, as far as available
 * @param around further HTML at the end of the head and of the body, and before the page title; fields whose
 *   italic text is a proposal
 */
export function exportHtml(
  document: PaperDocument,
  untitled: string,
  files: DocumentFiles = {},
  around: PageAround = { head: '', foot: '' },
): string {
  const { inserted = new Set<string>(), title = '' } = around
  const isMarked = inserted.size > 0
  const photo = exportPhoto(document, files)
  const quoted = withQuotes(outlineOf(document, isMarked, files), document.design)
  const outline = isMarked ? withInsertions(quoted, inserted) : quoted
  const { language, author } = outline
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml([title, author || untitled].filter(Boolean).join(' · '))}</title>
<style>
${styleOf(document.design)}${isMarked ? insertionStyle : ''}
</style>
${around.head}</head>
<body>
<main>
${photo ? writePhoto(photo) : ''}${writeParts(outline)}
</main>
${around.foot}</body>
</html>
`
}
