import type { OpenPdf } from './open-pdf'
import type { PrintedDocument } from './paper'
import { pixelScale } from './zoom'

export type ShownPage = {
  /** Points. */
  width: number
  height: number
  /** Hash of the drawing on `canvas`, which may lag behind the printed page. */
  hash: number | null
  /** `null` for a page that was not in view yet. */
  canvas: HTMLCanvasElement | null
  /** Canvas pixels per point. */
  scale: number
}

/** Content on screen: a document and its painted pages. */
export type ShownPaper = {
  printed: PrintedDocument
  pages: ShownPage[]
  /** Returns the open PDF for a page (0-based) of this drawing, if there is one. */
  sourceOf: (page: number, hash: number) => OpenPdf | null
}

/** Target state of the screen. */
export type PaintGoal = {
  printed: PrintedDocument
  /** 1 = real size. */
  factor: number
  /** Device pixels per CSS pixel. */
  screenRatio: number
  /** Whether a page (0-based) is in view or about to be. */
  isInView: (page: number) => boolean
}

export type Painter = {
  /** Call with every change of the goal; the newest is painted after the current pages. */
  aim: (goal: PaintGoal) => void
  /** Closes the PDF and frees all canvases. */
  dispose: () => void
}

type PainterPorts = {
  open: (bytes: Uint8Array<ArrayBuffer>) => OpenPdf
  createCanvas: () => HTMLCanvasElement
  /** Must put the pages on screen synchronously: replaced canvases are reused next. */
  onShow: (shown: ShownPaper) => void
  /** Painting failed twice; the screen stays unchanged. */
  onError: (error: unknown) => void
}

/** Maximum pooled canvases: enough for the pages in view of one repaint. */
const maxPoolSize = 4

const free = (canvas: HTMLCanvasElement) => {
  canvas.width = 0
  canvas.height = 0
}

/**
 * Creates a painter that renders pages off screen and swaps them in all at once: no flicker, and no mix of two states.
 * Only pages in view whose hash or scale changed are painted.
 */
export function createPainter({ open, createCanvas, onShow, onError }: PainterPorts): Painter {
  let goal: PaintGoal | null = null
  let shown: ShownPaper | null = null
  let opened: { printed: PrintedDocument; pdf: OpenPdf } | null = null
  let isRunning = false
  let isDisposed = false
  let pool: HTMLCanvasElement[] = []
  const outdated: OpenPdf[] = []

  const scaleOf = ({ factor, screenRatio, printed }: PaintGoal, index: number) => {
    const page = printed.rendered.pages[index]
    return page ? pixelScale(factor, screenRatio, page) : 1
  }
  const duePages = (aim: PaintGoal) =>
    aim.printed.rendered.pages.flatMap((page, index) => {
      if (!aim.isInView(index)) return []
      const painted = shown?.pages[index]
      const isDone =
        painted?.canvas &&
        painted.hash === page.hash &&
        Math.abs(painted.scale - scaleOf(aim, index)) < 0.001
      return isDone ? [] : [index]
    })
  const openFor = (printed: PrintedDocument) => {
    if (opened?.printed === printed) return opened.pdf
    const pdf = open(printed.rendered.bytes)
    // The previous file stays open until this one is painted, so that closing it does not delay the picture.
    if (opened) outdated.push(opened.pdf)
    opened = { printed, pdf }
    return pdf
  }
  const closeOutdated = () => {
    for (const pdf of outdated.splice(0)) pdf.close()
  }
  const sourceOf = (index: number, hash: number) =>
    opened?.printed.rendered.pages[index]?.hash === hash ? opened.pdf : null
  const paint = async (aim: PaintGoal, due: number[]) => {
    const painted = new Map<number, ShownPage>()
    if (due.length > 0) {
      const pdf = openFor(aim.printed)
      const tasks = due.map(async (index) => {
        const page = aim.printed.rendered.pages[index]
        if (!page) return
        const canvas = pool.pop() ?? createCanvas()
        const scale = scaleOf(aim, index)
        await pdf.paint(index, scale, canvas)
        painted.set(index, { ...page, canvas, scale })
      })
      await Promise.all(tasks)
    }
    return painted
  }
  const show = (aim: PaintGoal, painted: Map<number, ShownPage>) => {
    const before = shown?.pages ?? []
    const isLong = aim.printed.rendered.pages.length > maxPoolSize
    const pages = aim.printed.rendered.pages.map(({ width, height }, index): ShownPage => {
      const old = before[index]
      const isKept = old && (!isLong || aim.isInView(index))
      const fallback = { width, height, hash: null, canvas: null, scale: 1 }
      return painted.get(index) ?? (isKept ? { ...old, width, height } : fallback)
    })
    // An unchanged page is the same object, so that nothing rerenders for it.
    const stable = pages.map((page, index) => {
      const old = before[index]
      const isSame =
        old && Object.entries(page).every(([key, value]) => Reflect.get(old, key) === value)
      return isSame ? old : page
    })
    shown = { printed: aim.printed, pages: stable, sourceOf }
    onShow(shown)
    const used = new Set(stable.map((page) => page.canvas))
    for (const { canvas } of before) if (canvas && !used.has(canvas)) pool.push(canvas)
    for (const canvas of pool.splice(maxPoolSize)) free(canvas)
  }
  const paintUntilReached = async () => {
    let failures = 0
    while (goal && !isDisposed) {
      const aim = goal
      const due = duePages(aim)
      if (due.length === 0 && shown?.printed === aim.printed) return
      try {
        const painted = await paint(aim, due)
        if (isDisposed) return
        show(aim, painted)
        closeOutdated()
        failures = 0
      } catch (error) {
        if (isDisposed) return
        closeOutdated()
        opened?.pdf.close()
        opened = null
        failures += 1
        if (failures > 1) return onError(error)
      }
    }
  }

  const run = async () => {
    isRunning = true
    try {
      await paintUntilReached()
    } finally {
      isRunning = false
    }
  }

  return {
    aim(next) {
      goal = next
      if (!isRunning && !isDisposed) void run()
    },
    dispose() {
      isDisposed = true
      closeOutdated()
      opened?.pdf.close()
      opened = null
      for (const { canvas } of shown?.pages ?? []) if (canvas) free(canvas)
      for (const canvas of pool) free(canvas)
      pool = []
      shown = null
    },
  }
}
