import { test } from './support/account-journey'
import { expect } from './support/journey'
import { KeptCv } from './support/stored-cv'

test('the pages stand at their final size from the first frame, with text to select', {
  tag: '@push',
}, async ({ page, browser, baseURL }) => {
  const cv = await KeptCv.create(page, baseURL ?? '')
  for (const comments of [false, true]) {
    const answer = await page.request.post('/api/v1/shares', {
      data: { documents: [{ id: cv.id }], comments },
      headers: { origin: baseURL ?? '' },
    })
    const { url } = (await answer.json()) as { url: string }
    for (const width of [1440, 390]) {
      const context = await browser.newContext({ viewport: { width, height: 900 } })
      const reader = await context.newPage()
      await reader.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { shifts })
        // Chromium alone measures shifts. A bar whose last button is still on its way may grow.
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const sources: { node: Node | null }[] = Reflect.get(entry, 'sources')
            const isOfPages = sources.some(({ node }) => !node?.parentElement?.closest('header'))
            if (isOfPages) shifts.push(Reflect.get(entry, 'value'))
          }
        }).observe({ type: 'layout-shift', buffered: true })
      })
      let release = () => {}
      const isReleased = new Promise<void>((resolve) => {
        release = resolve
      })
      await reader.route('**/1.pdf', async (route) => {
        await isReleased
        await route.continue()
      })
      await reader.goto(url)
      const isPhone = width < 600
      if (isPhone) {
        // On a phone the text comes first, without a script to wait for.
        await expect(reader.locator('article')).toBeInViewport()
        await expect(reader.locator('.pages')).toBeHidden()
        await reader.getByRole('button', { name: 'Pages', exact: true }).click()
      }
      const sheet = reader.locator('.sheet').first()
      const before = await sheet.boundingBox()
      release()
      await expect(reader.locator('.layer').first()).toBeAttached()
      expect(await sheet.boundingBox()).toEqual(before)
      if (width === 1440) expect(before?.width).toBe(720)
      // Behind a short line the selection ends with it.
      const [short] = await reader.locator('.layer span', { hasText: 'Ferry pilot' }).all()
      const box = await short?.boundingBox()
      if (box && !isPhone) {
        await reader.mouse.move(box.x + 1, box.y + box.height / 2)
        await reader.mouse.down()
        await reader.mouse.move(box.x + box.width - 4, box.y + box.height / 2, { steps: 4 })
        await reader.mouse.up()
        const words = await reader.evaluate(() => getSelection()?.toString() ?? '')
        expect(words.trim().split('\n')).toHaveLength(1)
      }
      if (!isPhone) expect(await reader.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([])
      await reader
        .locator('.layer span', { hasText: 'Łukasiewicz' })
        .first()
        .dblclick({
          position: { x: 8, y: 8 },
        })
      expect(await reader.evaluate(() => getSelection()?.toString().trim())).toMatch(
        /Zoë|Łukasiewicz/,
      )
      await context.close()
    }
  }
})

test('a page without scripts has the text and the download', { tag: '@push' }, async ({
  page,
  browser,
  baseURL,
}) => {
  const cv = await KeptCv.create(page, baseURL ?? '')
  const answer = await page.request.post('/api/v1/shares', {
    data: { documents: [{ id: cv.id }], slug: 'quill-ferry' },
    headers: { origin: baseURL ?? '' },
  })
  expect(answer.status()).toBe(201)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const reader = await context.newPage()
  await reader.goto(`${baseURL}/cv/quill-ferry`)
  await expect(reader.locator('h1')).toBeVisible()
  await expect(reader.getByRole('link', { name: 'Download PDF' })).toBeVisible()
  await expect(reader.getByRole('button')).toHaveCount(0)
  await context.close()
})
