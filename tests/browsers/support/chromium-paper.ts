import { chromium, expect } from '@playwright/test'
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
    return await readScreen(page)
  } finally {
    await browser.close()
  }
}

/** The side of the squares that are compared, in pixels: as large as a letter. */
const blockSize = 8

/** Returns how dark each square of a picture is, 0 (paper) to 255 (ink), row by row. */
function blocksOf({ width, height, greys }: Picture): number[] {
  const columns = Math.floor(width / blockSize)
  const rows = Math.floor(height / blockSize)
  const sums = new Array<number>(columns * rows).fill(0)
  for (let y = 0; y < rows * blockSize; y++) {
    for (let x = 0; x < columns * blockSize; x++) {
      const block = Math.floor(y / blockSize) * columns + Math.floor(x / blockSize)
      sums[block] = (sums[block] ?? 0) + 255 - (greys[y * width + x] ?? 255)
    }
  }
  return sums.map((sum) => sum / blockSize ** 2)
}

/**
 * Compares two pictures of equal size, square by square, so that engines may smooth the edges of letters
 * as they like.
 *
 * @returns `ink`: the ink of the first as a share of that of the second; `moved`: the ink that is in one
 *   square in the first and in another in the second, as a share of all
 */
export function comparePaper(one: Picture, other: Picture): { ink: number; moved: number } {
  expect([one.width, one.height]).toEqual([other.width, other.height])
  const [first, second] = [blocksOf(one), blocksOf(other)]
  const total = second.reduce((sum, dark) => sum + dark, 0)
  const all = first.reduce((sum, dark) => sum + dark, 0)
  const apart = first.reduce((sum, dark, at) => sum + Math.abs(dark - (second[at] ?? 0)), 0)
  return { ink: all / total, moved: apart / total }
}
