import type { Page } from '@playwright/test'
import { EditorPage } from './support/editor-page'
import { expect, test } from './support/journey'
import { ferryPilot } from './support/resumes'

/** The first page as it is painted, and how many fonts of PDFs the browser holds for the screen. */
async function readPicture(page: Page) {
  const canvas = page.locator('[data-page="1"] canvas')
  await canvas.waitFor()
  return {
    picture: await canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL()),
    fonts: await page.evaluate(
      () => [...document.fonts].filter(({ family }) => /^g_d\d/.test(family)).length,
    ),
  }
}

/** The share of pixels that differ clearly between two pictures of one size. */
function differenceOf(page: Page, pictures: string[]) {
  return page.evaluate(async (addresses) => {
    const [one, other] = await Promise.all(
      addresses.map(async (address) => {
        const image = new Image()
        image.src = address
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.width
        canvas.height = image.height
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        return context?.getImageData(0, 0, image.width, image.height).data ?? []
      }),
    )
    let different = 0
    for (let at = 0; at < one!.length; at += 4) {
      if (Math.abs(one![at]! - other![at]!) > 128) different += 1
    }
    return different / (one!.length / 4)
  }, pictures)
}

test('the fonts of a PDF reach the page only where no worker can paint', async ({
  editor,
  page,
  browser,
  baseURL,
}) => {
  await editor.startWith(ferryPilot)
  const byWorker = await readPicture(page)
  expect(byWorker.fonts).toBe(0)

  const context = await browser.newContext({ baseURL, viewport: page.viewportSize() })
  await context.addInitScript(() => Reflect.deleteProperty(window, 'OffscreenCanvas'))
  const older = await context.newPage()
  await new EditorPage(older).startWith(ferryPilot)
  const byPage = await readPicture(older)
  expect(byPage.fonts).toBeGreaterThan(0)
  expect(await differenceOf(older, [byWorker.picture, byPage.picture])).toBeLessThan(0.001)
  await context.close()
})
