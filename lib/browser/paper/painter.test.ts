import { expect, it } from 'vitest'
import { documentNamed } from '@/lib/browser/paper/engine/testing/fake-worker'
import type { OpenPdf } from './open-pdf'
import { createPainter, type PaintGoal, type ShownPaper } from './painter'
import type { PrintedDocument } from './paper'

const page = (hash: number) => ({ width: 595, height: 842, hash })
const printedWith = (...hashes: number[]): PrintedDocument => ({
  document: documentNamed(String(hashes)),
  rendered: {
    bytes: new Uint8Array(hashes),
    pages: hashes.map(page),
    boxes: [],
    photo: null,
    missing: [],
    conformance: { accessible: true, archive: 'PDF/A-2b', obstacles: [] },
  },
})
const settled = () => new Promise((resolve) => setTimeout(resolve))

/** Fake pdf.js: counts open files and records painted pages. */
function setUp({ failOpens = 0 } = {}) {
  const painted: string[] = []
  const shown: ShownPaper[] = []
  const errors: unknown[] = []
  const canvases: HTMLCanvasElement[] = []
  const gates: (() => void)[] = []
  const books = { open: 0, max: 0, isHeld: false }
  const open = (bytes: Uint8Array): OpenPdf => {
    if (failOpens > 0) {
      failOpens -= 1
      throw new Error('damaged')
    }
    books.open += 1
    books.max = Math.max(books.max, books.open)
    return {
      async paint(index, scale, canvas) {
        if (books.isHeld) await new Promise<void>((resolve) => gates.push(resolve))
        canvas.width = Math.round(595 * scale)
        painted.push(`${bytes[index]}@${scale.toFixed(2)}`)
      },
      writeText: async () => {},
      links: async () => [],
      close() {
        books.open -= 1
      },
    }
  }
  const painter = createPainter({
    open,
    createCanvas() {
      const canvas = { width: 0, height: 0 } as HTMLCanvasElement
      canvases.push(canvas)
      return canvas
    },
    onShow: (next) => shown.push(next),
    onError: (error) => errors.push(error),
  })
  const release = () => {
    for (const gate of gates.splice(0)) gate()
  }
  return { painter, painted, shown, errors, canvases, books, release }
}
const goal = (printed: PrintedDocument, changes: Partial<PaintGoal> = {}): PaintGoal => ({
  printed,
  factor: 0.75,
  screenRatio: 1,
  isInView: () => true,
  ...changes,
})

it('repaints only the pages whose drawing changed', async () => {
  const { painter, painted, shown } = setUp()
  painter.aim(goal(printedWith(1, 2, 3)))
  await settled()
  expect(painted).toEqual(['1@1.00', '2@1.00', '3@1.00'])
  painter.aim(goal(printedWith(1, 5, 3)))
  await settled()
  expect(painted.slice(3)).toEqual(['5@1.00'])
  const [before, after] = shown
  expect(after!.pages[0]).toBe(before!.pages[0])
  expect(after!.pages[1]!.canvas).not.toBe(before!.pages[1]!.canvas)
  expect(after!.pages[2]).toBe(before!.pages[2])
})

it('shows new boxes even when no drawing changed, without opening the file', async () => {
  const { painter, painted, shown, books } = setUp()
  painter.aim(goal(printedWith(1)))
  await settled()
  const next = printedWith(1)
  painter.aim(goal(next))
  await settled()
  expect(painted).toHaveLength(1)
  expect(shown.at(-1)!.printed).toBe(next)
  expect(books.max).toBe(1)
})

it('finishes the pages under way, then goes straight to the newest state', async () => {
  const { painter, painted, shown, books, release } = setUp()
  books.isHeld = true
  painter.aim(goal(printedWith(1)))
  await settled()
  for (const hash of [2, 3, 4]) painter.aim(goal(printedWith(hash)))
  books.isHeld = false
  release()
  await settled()
  expect(painted).toEqual(['1@1.00', '4@1.00'])
  expect(shown.map(({ pages }) => pages[0]!.hash)).toEqual([1, 4])
})

it('puts pages that change together on screen together', async () => {
  const { painter, shown, books, release } = setUp()
  painter.aim(goal(printedWith(1, 2)))
  await settled()
  books.isHeld = true
  painter.aim(goal(printedWith(3, 4)))
  await settled()
  expect(shown).toHaveLength(1)
  release()
  await settled()
  expect(shown.at(-1)!.pages.map(({ hash }) => hash)).toEqual([3, 4])
  expect(shown).toHaveLength(2)
})

it('leaves pages out of view until they come into view', async () => {
  const { painter, painted, shown } = setUp()
  const printed = printedWith(1, 2)
  painter.aim(goal(printed, { isInView: (index) => index === 0 }))
  await settled()
  expect(painted).toEqual(['1@1.00'])
  expect(shown.at(-1)!.pages[1]).toMatchObject({ canvas: null, hash: null, height: 842 })
  painter.aim(goal(printed))
  await settled()
  expect(painted).toEqual(['1@1.00', '2@1.00'])
})

it('paints again at another zoom from the file that is open', async () => {
  const { painter, painted, books } = setUp()
  const printed = printedWith(1)
  painter.aim(goal(printed))
  await settled()
  painter.aim(goal(printed, { factor: 1.5, screenRatio: 2 }))
  await settled()
  expect(painted).toEqual(['1@1.00', '1@4.00'])
  expect(books.open).toBe(1)
})

it('holds at most two files open and few canvases over 200 edits', async () => {
  const { painter, books, canvases } = setUp()
  for (let edit = 1; edit <= 200; edit++) {
    painter.aim(goal(printedWith(edit, edit + 1_000, edit + 2_000)))
    await settled()
  }
  expect(books.max).toBeLessThanOrEqual(2)
  expect(books.open).toBe(1)
  expect(canvases.length).toBeLessThanOrEqual(7)
  painter.dispose()
  expect(books.open).toBe(0)
  expect(canvases.every(({ width }) => width === 0)).toBe(true)
})

it('tries twice, then reports, keeps what is on screen and takes the next state', async () => {
  const first = setUp({ failOpens: 1 })
  first.painter.aim(goal(printedWith(1)))
  await settled()
  expect(first.errors).toEqual([])
  expect(first.shown).toHaveLength(1)

  const second = setUp({ failOpens: 2 })
  second.painter.aim(goal(printedWith(1)))
  await settled()
  expect(second.errors).toHaveLength(1)
  second.painter.aim(goal(printedWith(2)))
  await settled()
  expect(second.shown.at(-1)!.pages[0]!.hash).toBe(2)
})
