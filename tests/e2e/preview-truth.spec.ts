import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from './support/journey'
import { differenceOf, type Picture, readScreen } from './support/paper-picture'
import { ferryPilot } from './support/resumes'

/** The first page of a file, painted here and not in the browser. */
async function readFilePicture(bytes: Uint8Array, scale: number): Promise<Picture> {
  const task = getDocument({ data: bytes, verbosity: 0 })
  const pdf = await task.promise
  const page = await pdf.getPage(1)
  const viewport = page.getViewport({ scale })
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)]
  const factory = pdf.canvasFactory as {
    create: (width: number, height: number) => { context: CanvasRenderingContext2D }
  }
  const { context } = factory.create(width, height)
  await page.render({ canvas: null, canvasContext: context, viewport }).promise
  const { data } = context.getImageData(0, 0, width, height)
  await task.destroy()
  return { width, height, greys: data.filter((_, at) => at % 4 === 1) }
}

async function download(page: Page): Promise<Uint8Array> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  return new Uint8Array(await readFile(await (await started).path()))
}

test('the page on screen is the page of the file that is sent', { tag: '@push' }, async ({
  editor,
  page,
}) => {
  await editor.startWith(ferryPilot)
  const text = page.locator('[data-page="1"] .textLayer span')
  await text.first().waitFor()
  const before = await readScreen(page)
  const file = await readFilePicture(await download(page), before.scale)
  expect(differenceOf(before, file)).toBeLessThan(0.002)

  // The measure sees a change of a few words.
  const name = page.getByLabel('Full name')
  await name.fill('Somebody else entirely')
  await expect(text.filter({ hasText: 'Somebody else entirely' }).first()).toBeAttached()
  const after = await readScreen(page)
  expect(differenceOf(after, file)).toBeGreaterThan(0.002)
  const newer = await readFilePicture(await download(page), after.scale)
  expect(differenceOf(after, newer)).toBeLessThan(0.002)
})

test('a paint worker that ends is replaced, and the paper goes on', { tag: '@push' }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    const workers: Worker[] = []
    const Own = Worker
    window.Worker = class extends Own {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options)
        if (!String(address).includes('/engine/')) workers.push(this)
      }
    }
    Object.assign(window, { paintWorkers: workers })
  })
  const endNewest = () =>
    page.evaluate(() => {
      const { paintWorkers } = window as unknown as { paintWorkers: Worker[] }
      paintWorkers.at(-1)?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }))
      return paintWorkers.length
    })
  await page.goto('/editor')
  const text = page.locator('[data-page="1"] .textLayer span')
  const name = page.getByLabel('Full name')
  await name.fill('Zoë')
  await expect(text.filter({ hasText: /^Zoë$/ })).toHaveCount(1, { timeout: 30_000 })
  expect(await endNewest()).toBe(1)
  await name.fill('Zoë Łukasiewicz')
  await expect(text.filter({ hasText: 'Zoë Łukasiewicz' })).toHaveCount(1)
  expect(await endNewest()).toBe(2)
  await expect(page.getByText('The page could not be painted', { exact: false })).toHaveCount(0)
})
