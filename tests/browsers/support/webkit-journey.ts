import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { startWebKit, type WebKit } from './webkit'
import { WebKitPage } from './webkit-page'

type Fixtures = { page: never; webkit: WebKitPage; address: string }

/** The test of journeys in WebKit: each has a browser of its own, which has stored nothing. */
export const test = base.extend<Fixtures, { engine: WebKit; downloads: string }>({
  downloads: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'vitae-webkit-'))
      await use(folder)
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  engine: [
    async ({ downloads }, use) => {
      const engine = await startWebKit(downloads)
      await use(engine)
      await engine.close()
    },
    { scope: 'worker' },
  ],
  address: async ({ baseURL }, use) => use(baseURL ?? ''),
  webkit: async ({ engine, address }, use) => {
    const driver = await engine.open()
    await driver.setSize(1440, 900)
    const page = new WebKitPage(driver, address)
    await use(page)
    const pageErrors = await page.readPageErrors().catch(() => [])
    await driver.close().catch(() => {})
    if (pageErrors.length > 0) throw new Error(`In the page: ${pageErrors.join('; ')}`)
  },
})
