import type { Page } from '@playwright/test'
import { siteAddress } from '@/lib/messages/site-addresses'
import { expect, test } from './support/journey'
import { expectNoSidewaysScroll } from './support/look'
import { ferryPilot } from './support/resumes'
import { expectLabelsApart } from './support/whole-words'

const widths = [320, 360, 390, 412, 540, 600, 768, 900, 1024, 1440]

/** Widths of a window that a finger works in, from a small phone to a large tablet. */
async function atEachWidth(page: Page, height: number, look: (where: string) => Promise<void>) {
  for (const width of widths) {
    await page.setViewportSize({ width, height })
    await look(`${width} px`)
  }
}

for (const language of ['en', 'de', 'ja', 'ar'] as const) {
  test(`filters of the gallery can be read on touch screens (${language})`, async ({ page }) => {
    await page.goto(siteAddress('/templates', language))
    await expect(page.locator('fieldset').first()).toBeVisible()
    await atEachWidth(page, 844, async (where) => {
      await expectLabelsApart(page, where)
      await expectNoSidewaysScroll(page, where)
    })
    for (const label of await page.locator('fieldset label').all()) {
      const box = await label.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
  })
}

test('choices of the design can be read on touch screens', { tag: '@phone-push' }, async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  for (const part of ['Headings, dates and bullets', 'Paper and margins'] as const) {
    await page.setViewportSize({ width: 390, height: 844 })
    await editor.showDesign(part)
    await expect(page.locator('fieldset label').first()).toBeVisible()
    await atEachWidth(page, 844, (where) => expectLabelsApart(page, `${part}, ${where}`))
  }
})

for (const language of ['en', 'ko', 'zh-Hans', 'ar'] as const) {
  test(`the list of languages stays in the window (${language})`, async ({ page }) => {
    await page.goto(siteAddress('/privacy', language))
    const picker = page.locator('footer details')
    await picker.locator('summary').click()
    for (const height of [844, 390]) {
      await atEachWidth(page, height, async (where) => {
        await picker.locator('summary').scrollIntoViewIfNeeded()
        await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
        const box = await picker.locator('ul').boundingBox()
        const size = page.viewportSize()
        expect(box?.x, where).toBeGreaterThanOrEqual(0)
        expect(box?.y, where).toBeGreaterThanOrEqual(0)
        expect((box?.x ?? 0) + (box?.width ?? 0), where).toBeLessThanOrEqual(size?.width ?? 0)
        expect((box?.y ?? 0) + (box?.height ?? 0), where).toBeLessThanOrEqual(height)
        await expectNoSidewaysScroll(page, where)
      })
    }
    const last = picker.getByRole('link').last()
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport({ ratio: 1 })
  })
}
