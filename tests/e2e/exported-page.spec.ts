import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { exportHtml } from '@/lib/exporters/html'
import { readPdf } from '@/lib/pdf/engine/testing/read-pdf'
import { countingIds, fullResume, longResume } from '@/tests/fixtures/paper-documents'
import { test } from './support/console-errors'

test('the exported page passes AA and can be read at 320 pixels', async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await page.setContent(exportHtml(fullResume(countingIds()), 'CV'))
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(width)
  }
})

test('the exported page prints on pages of the design, with all words', { tag: '@push' }, async ({
  page,
}) => {
  const document = longResume(countingIds(), { posts: 6, bullets: 8 })
  document.design.page = 'letter'
  await page.setContent(exportHtml(document, 'CV'))
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  expect(pages.length).toBeGreaterThan(1)
  for (const { width, height } of pages) expect([width, height]).toEqual([612, 792])
  const words = pages
    .flatMap(({ items }) => items.map(({ text }) => text))
    .join('')
    .replace(/\s+/g, '')
  for (const { highlights } of document.content.work) {
    for (const bullet of highlights) expect(words).toContain(bullet.text.replace(/\s+/g, ''))
  }
})
