/** Script of share link pages: paints the pages of the PDF, with text to select, and switches to the text. */

import type { PaperLink } from '../paper/page-links'
import type { PageText } from '../paper/page-text'
import { createPaintClient, type WorkerPdf } from '../paper/paint/paint-client'
import { findRuns, markRuns } from './marked-text'
import { steadySelection } from './steady-selection'

const canPaint =
  typeof OffscreenCanvas !== 'undefined' && typeof ImageBitmapRenderingContext !== 'undefined'

/** Maximum width of a page in CSS pixels. */
const maxWidth = 720
/** Pixels of the letters by which the width of text is measured. */
const measured = 100

/** Shows the pages or the text. */
function choose(view: string): void {
  document.body.dataset.view = view
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-show]')) {
    button.setAttribute('aria-pressed', String(button.dataset.show === view))
  }
  // Behind the pages the text is for screen readers: the links that can be seen are those of the pages.
  for (const link of document.querySelectorAll<HTMLElement>('article a')) {
    link.tabIndex = view === 'text' ? 0 : -1
  }
}

type Place = { x: number; y: number; size: number; width: number }

/** Points from the end of a text to the next one in its line, or to the edge of the page. */
function roomBehind({ x, y, size, width }: Place, places: readonly Place[], edge: number): number {
  const starts = places
    .filter((one) => one.x >= x + width && Math.abs(one.y - y) < Math.max(size, one.size))
    .map((one) => one.x)
  return Math.min(edge, ...starts) - x - width
}

/** Writes the text of a page over its picture, transparent, so that it can be selected and copied. */
function writeText(sheet: HTMLElement, { content, view }: PageText): void {
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  const [width, height] = [right - left, top - bottom]
  const pen = new OffscreenCanvas(1, 1).getContext('2d')
  if (pen) pen.font = `${measured}px sans-serif`
  const layer = document.createElement('div')
  layer.className = 'layer'
  layer.ariaHidden = 'true'
  const items = content.items.flatMap((item) => {
    if (!('str' in item)) return []
    const [, , across = 0, up = 0, x = 0, y = 0] = item.transform as number[]
    return { item, x, y, size: Math.hypot(across, up), width: item.width }
  })
  for (const place of items) {
    const { item, x, y, size } = place
    const ownWidth = ((pen?.measureText(item.str).width ?? 0) * size) / measured
    const text = document.createElement('span')
    text.textContent = item.str
    text.dir = item.dir
    const stretch = ownWidth > 0 ? item.width / ownWidth : 1
    // What is behind a short line belongs to it, so that a selection ends there.
    const room = item.dir === 'rtl' ? 0 : roomBehind(place, items, right) / stretch
    Object.assign(text.style, {
      left: `${((x - left) / width) * 100}%`,
      top: `${((top - y - size) / height) * 100}%`,
      fontSize: `${(size / width) * 100}cqw`,
      paddingRight: `${(Math.max(room, 0) / width) * 100}cqw`,
      transform: `scaleX(${stretch})`,
    })
    layer.append(text)
    if (item.hasEOL) layer.append(document.createElement('br'))
  }
  sheet.append(layer)
}

function writeLinks(sheet: HTMLElement, links: PaperLink[], [left = 0, , right = 0]: number[]) {
  const percent = (points: number) => `${(points / (right - left)) * 100}cqw`
  for (const { url, x, y, width, height } of links) {
    const link = document.createElement('a')
    link.href = url
    link.ariaLabel = url.replace(/^(?:https?:\/\/|mailto:|tel:)/, '')
    const [insetBlockStart, blockSize] = [percent(y), percent(height)]
    Object.assign(link.style, {
      insetBlockStart,
      blockSize,
      left: percent(x),
      width: percent(width),
    })
    sheet.append(link)
  }
}

async function paintPage(pdf: WorkerPdf, page: number, sheet: HTMLElement): Promise<void> {
  const scale = (maxWidth * Math.min(2, devicePixelRatio)) / 595
  const picture = await pdf.paint(page, scale)
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
  sheet.prepend(canvas)
}

async function writePage(pdf: WorkerPdf, page: number, sheet: HTMLElement): Promise<void> {
  const [text, links] = await Promise.all([pdf.text(page), pdf.links(page)])
  writeText(sheet, text)
  writeLinks(sheet, links, [...text.view])
}

/** Names the field of each piece of text, where readers may comment on it. */
function nameFields(pages: HTMLElement): void {
  if (!document.querySelector('[data-comments]')) return
  const texts = new Map<string, string>()
  for (const field of document.querySelectorAll<HTMLElement>('article [data-address]')) {
    const { address = '' } = field.dataset
    if (!texts.has(address)) texts.set(address, field.textContent ?? '')
  }
  const lines = [...pages.querySelectorAll('.layer span')].flatMap(({ firstChild }) =>
    firstChild instanceof Text ? firstChild : [],
  )
  markRuns(findRuns(lines, texts))
  pages.dispatchEvent(new Event('named', { bubbles: true }))
}

/** Paints all pages: the first in the room that it has, each other one in room of the same size below. */
async function start(pages: HTMLElement, first: HTMLElement): Promise<void> {
  if (!canPaint) return choose('text')
  const worker = new URL(pages.dataset.worker ?? '', location.href)
  const client = createPaintClient(() => new Worker(worker, { type: 'module' }))
  client.warm()
  const answer = await fetch(pages.dataset.pdf ?? '')
  if (!answer.ok) return choose('text')
  const pdf = client.open(new Uint8Array(await answer.arrayBuffer()))
  try {
    // The number of pages is unknown: the first missing page rejects.
    for (let page = 0; ; page++) {
      const sheet = page === 0 ? first : (first.cloneNode() as HTMLElement)
      await paintPage(pdf, page, sheet)
      if (page > 0) pages.append(sheet)
      await writePage(pdf, page, sheet)
    }
  } catch {
    pdf.close()
    if (!first.firstChild) choose('text')
    nameFields(pages)
  }
}

/** Shows or hides the comments: at first a column is shown, and a sheet is not. */
function toggleComments({ dataset }: HTMLElement): void {
  const isWide = matchMedia('(min-width: 60rem)').matches
  dataset.talk = (dataset.talk ?? (isWide ? 'open' : '')) === 'open' ? 'closed' : 'open'
}

const pages = document.querySelector<HTMLElement>('.pages')
const first = document.querySelector<HTMLElement>('.sheet')
let isStarted = false
/** Shows the pages or the text; the pages are fetched once they are asked for. */
function show(view: string): void {
  choose(view)
  if (view !== 'pages' || isStarted || !pages || !first) return
  isStarted = true
  // Without network or worker there is the text.
  start(pages, first).catch(() => choose('text'))
}
// On a phone the letters of a whole page are too small to read (the same width as in page.css).
show(matchMedia('(width < 37.5rem)').matches ? 'text' : 'pages')
steadySelection()
for (const button of document.querySelectorAll<HTMLElement>('[data-show]')) {
  button.addEventListener('click', () => show(button.dataset.show ?? 'text'))
}
document.querySelector('.talk')?.addEventListener('click', () => toggleComments(document.body))

/** Reloads a page restored from the back/forward cache: the link may have ended, and comments may have been added. */
async function lookAgain(): Promise<void> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' })
  const hasComments = document.querySelector('[data-comments]') !== null
  if (!answer.ok || hasComments) location.reload()
}

window.addEventListener('pageshow', ({ persisted }) => {
  const [navigation] = performance.getEntriesByType('navigation')
  const isBack =
    navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward'
  // Without network it stays unchanged.
  if (persisted || isBack) lookAgain().catch(() => {})
})
