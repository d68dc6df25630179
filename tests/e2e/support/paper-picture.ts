import { expect, type Page } from '@playwright/test'

/** A picture, and of each of its pixels how green it is: 0 to 255. */
export type Picture = { width: number; height: number; greys: Uint8Array | Uint8ClampedArray }

/** Result of `readCanvas`: `scale` is pixels of the picture per point, `pixels` base64 of the greens. */
export type CanvasReading = { width: number; height: number; scale: number; pixels: string }

/** Reads a canvas of the preview. Runs in the page, so it may use nothing from outside of itself. */
export async function readCanvas(shown: HTMLCanvasElement): Promise<CanvasReading> {
  const { width, height } = shown
  const copy = new OffscreenCanvas(width, height).getContext('2d')
  if (!copy) throw new Error('no canvas')
  copy.drawImage(shown, 0, 0)
  const { data } = copy.getImageData(0, 0, width, height)
  const sheet = shown.closest<HTMLElement>('[data-page]')
  const scale = (Number.parseFloat(sheet?.style.width ?? '') / 595.28) * devicePixelRatio
  // As one text: a million numbers would each be packed and unpacked on their way here.
  const address = await new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsDataURL(new Blob([data.filter((_, at) => at % 4 === 1)]))
  })
  return { width, height, scale, pixels: address.slice(address.indexOf(',') + 1) }
}

export function pictureOf({ pixels, ...reading }: CanvasReading): Picture & { scale: number } {
  return { ...reading, greys: Buffer.from(pixels, 'base64') }
}

/** Reads the first page as it is painted on screen. */
export async function readScreen(page: Page): Promise<Picture & { scale: number }> {
  return pictureOf(await page.locator('[data-page="1"] canvas').evaluate(readCanvas))
}

/** Returns the share of pixels that are ink in one picture and paper in the other. */
export function differenceOf(one: Picture, other: Picture): number {
  expect([one.width, one.height]).toEqual([other.width, other.height])
  const different = one.greys.filter((grey, at) => Math.abs(grey - (other.greys[at] ?? 0)) > 128)
  return different.length / one.greys.length
}
