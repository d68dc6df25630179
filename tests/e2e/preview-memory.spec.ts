import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'

test.use({ serviceWorkers: 'block' })

/** The fonts that workers hold for PDFs: those of closed ones must be gone. */
async function fontsInWorkers(page: Page): Promise<number> {
  const counts = await Promise.all(
    page
      .workers()
      .map((worker) =>
        worker.evaluate(() => (self as unknown as { fonts?: { size: number } }).fonts?.size ?? 0),
      ),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Rendering defect 22 (PAINS.md): blobs, fonts and workers of old pages are given back. */
test('200 edits hold no more than 50 did', async ({ page }) => {
  test.setTimeout(180_000)
  await page.addInitScript(() => {
    const living = new Set<string>()
    const { createObjectURL, revokeObjectURL } = URL
    URL.createObjectURL = (source) => {
      const address = createObjectURL(source)
      living.add(address)
      return address
    }
    URL.revokeObjectURL = (address) => {
      living.delete(address)
      revokeObjectURL(address)
    }
    Object.assign(window, { blobAddresses: () => living.size })
  })
  await page.goto('/editor')
  const canvas = page.locator('[data-page="1"] canvas')
  await expect(canvas.first()).toBeVisible({ timeout: 30_000 })
  await page.getByLabel('Full name').fill('Zoë Łukasiewicz')
  const headline = page.getByLabel('Headline')
  await headline.click()

  const client = await page.context().newCDPSession(page)
  await client.send('HeapProfiler.enable')
  const measure = async () => {
    // The text over the picture comes when the typing has paused: then nothing is under way.
    await expect(page.locator('[data-page="1"] .textLayer span').first()).toBeAttached()
    for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage')
    const { usedSize } = await client.send('Runtime.getHeapUsage')
    const { nodes } = await client.send('Memory.getDOMCounters')
    return {
      heap: usedSize / 1e6,
      nodes,
      fonts: await page.evaluate(() => document.fonts.size),
      canvases: await page.locator('canvas').count(),
      workers: page.workers().length,
      workerFonts: await fontsInWorkers(page),
      blobs: await page.evaluate(() =>
        (window as unknown as { blobAddresses: () => number }).blobAddresses(),
      ),
    }
  }
  const edit = async (times: number) => {
    for (let count = 0; count < times; count++) {
      // About as fast as a person types: each key is painted.
      const key = count % 20 === 19 ? 'Control+Backspace' : `Key${'ABCDE'[count % 5]}`
      await headline.press(key, { delay: 80 })
    }
  }
  await edit(50)
  const before = await measure()
  await edit(150)
  const after = await measure()
  expect(after.blobs).toBeLessThanOrEqual(before.blobs)
  expect(after.workers).toBeLessThanOrEqual(before.workers)
  expect(after.canvases).toBe(before.canvases)
  expect(after.fonts).toBeLessThanOrEqual(before.fonts + 2)
  expect(after.workerFonts).toBeLessThanOrEqual(before.workerFonts)
  expect(after.nodes).toBeLessThan(before.nodes + 500)
  expect(after.heap - before.heap).toBeLessThan(6)
})
