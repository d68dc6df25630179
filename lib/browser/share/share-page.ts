/** Script of share link pages: renders the PDF beside the text. The page works without it. */

import { createPaintClient } from '../paper/paint/paint-client'

const canPaint =
  typeof OffscreenCanvas !== 'undefined' && typeof ImageBitmapRenderingContext !== 'undefined'

/** Maximum width of a page in CSS pixels. */
const maxWidth = 640
/** If both fit, both are shown; below that the PDF comes first on screens wider than phones. */
const isWiderThanPhone = () => matchMedia('(min-width: 48rem)').matches

/** Shows the switch between text and PDF. */
function showSwitch(): void {
  const group = document.querySelector<HTMLElement>('.view')
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.view button')]
  if (!group) return
  const choose = (view: string) => {
    document.body.dataset.view = view
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.dataset.view === view))
    }
  }
  for (const button of buttons) {
    button.addEventListener('click', () => choose(button.dataset.view ?? 'text'))
  }
  // Comments refer to text, which a picture lacks.
  const hasComments = document.querySelector('[data-comments]') !== null
  choose(isWiderThanPhone() && !hasComments ? 'pdf' : 'text')
  group.hidden = false
}

async function paintPages(pages: HTMLElement, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const worker = new URL(pages.dataset.worker ?? '', location.href)
  const client = createPaintClient(() => new Worker(worker, { type: 'module' }))
  const pdf = client.open(bytes)
  const paint = async (page: number) => {
    const scale = (maxWidth * Math.min(2, devicePixelRatio)) / 595
    const picture = await pdf.paint(page, scale)
    const canvas = document.createElement('canvas')
    canvas.width = picture.width
    canvas.height = picture.height
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
    pages.append(canvas)
  }
  try {
    await paint(0)
    pages.hidden = false
    showSwitch()
    // The number of pages is unknown: the first missing page rejects.
    for (let page = 1; ; page++) await paint(page)
  } catch {
    pdf.close()
  }
}

async function start(): Promise<void> {
  const pages = document.querySelector<HTMLElement>('.pages')
  if (!pages || !canPaint) return
  const answer = await fetch(pages.dataset.pdf ?? '')
  if (answer.ok) await paintPages(pages, new Uint8Array(await answer.arrayBuffer()))
}

start().catch(() => {
  // Without network or worker the text remains.
})

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
