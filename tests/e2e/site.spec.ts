import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'

const pages = ['/', '/docs', '/docs/share', '/privacy', '/templates', '/offline', '/no-such-page']

/** Returns the pixels by which a page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const path of pages) {
  test(`everybody can use ${path}, in the light and in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    await expectNothingSeriousInBothColours(page, path)
  })

  test(`${path} fits every window, and text at twice its size; its links lead somewhere`, async ({
    page,
    request,
  }) => {
    await page.goto(path)
    for (const width of [320, 390, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await overflow(page), `${width} px`).toBe(0)
    }
    await page.setViewportSize({ width: 390, height: 844 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await overflow(page), 'twice the text').toBe(0)

    const links = page.locator('a')
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(targets.length).toBeGreaterThan(0)
    for (const target of new Set(targets)) {
      expect(target).toMatch(/^\//)
      expect((await request.get(target ?? '')).status(), `${target}`).toBe(200)
    }
  })
}

test('the help is searched in the page, and is there without a script', async ({
  page,
  browser,
  baseURL,
}) => {
  const fetched: string[] = []
  page.on('request', (asked) => fetched.push(new URL(asked.url()).pathname))
  await page.goto('/docs/share')
  expect(fetched.filter((path) => /\/docs\/search|\.js$/.test(path))).toEqual([])
  const search = page.getByRole('searchbox', { name: 'Search the help' })
  await search.fill('backups')
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/)
  await page.getByRole('link', { name: /^Backups Running a server/ }).click()
  await expect(page).toHaveURL('/docs/operating#backups')
  await page.goto('/docs')
  await search.fill('xyzzy')
  await expect(page.getByRole('status')).toHaveText('No results')

  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const reader = await plain.newPage()
  await reader.goto('/docs/changelog')
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Changelog')
  await expect(reader.getByRole('searchbox')).toHaveCount(0)
  await plain.close()
})

test('the menu leads to the help for the screen, which is in English', async ({ page }) => {
  await page.goto('/jobs')
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  const opened = page.context().waitForEvent('page')
  await page.getByRole('menuitem', { name: 'Help' }).click()
  const help = await opened
  await expect(help).toHaveURL('/docs/fit-to-a-job')
  await help.goto('/de/docs')
  await expect(help.getByText('Diese Seiten sind auf Englisch.')).toBeVisible()
  await help.goto('/de/docs/fit-to-a-job')
  await expect(help).toHaveURL('/docs/fit-to-a-job')
})
