import { chromium, expect, type Page } from '@playwright/test'
import { chromiumFlags } from '@/scripts/support/chromium-flags.mjs'
import { EditorPage } from '../../e2e/support/editor-page'
import { type Picture, readScreen } from '../../e2e/support/paper-picture'

export type Screen = { width: number; height: number; scale: number }

/**
 * Opens a CV in Chromium, the browser that all other journeys run in, and reads its first page: what other
 * browsers are compared with.
 *
 * @param screen the size of the viewport in CSS pixels, and device pixels per CSS pixel
 */
export async function readPaperInChromium(
  address: string,
  resume: { basics: { name: string } },
  { width, height, scale }: Screen,
): Promise<Picture> {
  const browser = await chromium.launch({
    executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH,
    args: chromiumFlags,
  })
  try {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale })
    const editor = new EditorPage(page)
    await editor.startWith(resume, 'resume', address)
    await expect(editor.paperWords(resume.basics.name).first()).toBeVisible()
    await showActualSize(page)
    return await readScreen(page)
  } finally {
    await browser.close()
  }
}

/** Whether the first page is painted at its size: small letters are smoothed too differently. Runs in the page. */
export function isActualSize(): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>('[data-page="1"] canvas')
  const wanted = (210 / 25.4) * 96 * devicePixelRatio
  return canvas !== null && Math.abs(canvas.width / wanted - 1) < 0.01
}

/** Shows the paper at its actual size, and waits until it is painted so. */
export async function showActualSize(page: Page) {
  await page.getByRole('button', { name: /^Zoom: / }).click()
  await page.getByRole('menuitem', { name: 'Show at actual size' }).click()
  await page.waitForFunction(isActualSize)
}

/** The cells that a page is divided into, each about as large as a letter. */
const grid = { columns: 75, rows: 106 }

/** Returns how dark each cell of a picture is, 0 (paper) to 255 (ink), row by row. */
function cellsOf({ width, height, greys }: Picture): number[] {
  const { columns, rows } = grid
  const sums = new Float64Array(columns * rows)
  const counts = new Float64Array(columns * rows)
  greys.forEach((grey, at) => {
    const column = Math.floor(((at % width) * columns) / width)
    const row = Math.floor((Math.floor(at / width) * rows) / height)
    const cell = row * columns + column
    sums[cell] = (sums[cell] ?? 0) + 255 - grey
    counts[cell] = (counts[cell] ?? 0) + 1
  })
  return Array.from(sums, (sum, cell) => sum / (counts[cell] || 1))
}

/**
 * Compares two pictures of one page, cell by cell, so that engines may smooth the edges of letters as they
 * like, and a scrollbar may take a few pixels of the width.
 *
 * @returns `ink`: the ink of the first as a share of that of the second; `moved`: the ink that is in one cell
 *   in the first and in another in the second, as a share of all
 */
export function comparePaper(one: Picture, other: Picture): { ink: number; moved: number } {
  expect(Math.abs(one.width / other.width - 1)).toBeLessThan(0.02)
  expect(Math.abs(one.height / other.height - 1)).toBeLessThan(0.02)
  const [first, second] = [cellsOf(one), cellsOf(other)]
  const total = second.reduce((sum, dark) => sum + dark, 0)
  const all = first.reduce((sum, dark) => sum + dark, 0)
  const apart = first.reduce((sum, dark, at) => sum + Math.abs(dark - (second[at] ?? 0)), 0)
  return { ink: all / total, moved: apart / total }
}
