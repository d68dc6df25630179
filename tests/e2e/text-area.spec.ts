import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { serveHarness } from './harness/serve-harness'
import { test } from './support/console-errors'

// One worker for all: each that took part would bundle the controls for itself.
test.describe.configure({ mode: 'default' })

let harness: Awaited<ReturnType<typeof serveHarness>>

test.beforeAll(async () => {
  harness = await serveHarness(path.resolve(import.meta.dirname, 'harness/controls/app.tsx'))
})

test.afterAll(() => harness.close())

/** Makes Chromium answer as browsers without `field-sizing` do. */
async function withoutFieldSizing(page: Page) {
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS)
    CSS.supports = (property: string, value?: string) =>
      property !== 'field-sizing' && (value ? supports(property, value) : supports(property))
    const style = new CSSStyleSheet()
    style.replaceSync('textarea { field-sizing: fixed !important }')
    document.adoptedStyleSheets = [style]
  })
}

for (const isMissing of [false, true]) {
  test(`a text area grows with its text, field-sizing ${isMissing ? 'missing' : 'there'}`, async ({
    page,
  }) => {
    if (isMissing) await withoutFieldSizing(page)
    await page.goto(harness.url)
    const area = page.getByRole('textbox', { name: 'Notes' })
    const sizes = () =>
      area.evaluate((element) => ({
        hidden: Math.max(0, element.scrollHeight - element.clientHeight),
        height: element.getBoundingClientRect().height,
      }))
    await expect(area).toBeVisible()
    const short = await sizes()
    await area.fill('Asked for a call on Friday.\n'.repeat(6).trim())
    const long = await sizes()
    expect(long.height).toBeGreaterThan(short.height + 60)
    expect(long.hidden).toBe(0)
    await page.setViewportSize({ width: 320, height: 900 })
    await area.fill('Asked for a call on Friday, and for three names of people to ask. '.repeat(3))
    await expect.poll(async () => (await sizes()).hidden).toBe(0)
    const narrow = await sizes()
    await page.setViewportSize({ width: 1200, height: 900 })
    await expect.poll(async () => (await sizes()).height).toBeLessThan(narrow.height)
    await page.setViewportSize({ width: 320, height: 900 })
    await expect.poll(sizes).toEqual(narrow)
    await area.fill('')
    await expect.poll(async () => (await sizes()).height).toBeLessThan(short.height + 1)
    // Longer than the window: it scrolls. At the end of the page, nothing moves with the next letter.
    await area.fill('line\n'.repeat(200))
    expect((await sizes()).height).toBeLessThan(900 * 0.6 + 2)
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    const scrolled = await page.evaluate(() => window.scrollY)
    await area.evaluate((element) => element.focus({ preventScroll: true }))
    await page.evaluate(() => document.execCommand('insertText', false, 'x'))
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
  })
}
