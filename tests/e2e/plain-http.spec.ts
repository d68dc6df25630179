import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumFlags } from '@/scripts/support/chromium-flags.mjs'
import { findFreePort, type OwnServer, startOwnServer, stopOwnServer } from '../support/own-server'
import { newPerson } from './support/account-journey'
import { AccountPages } from './support/account-pages'
import { dropFiles, ImportPage } from './support/import-page'
import { expect, test as journey } from './support/journey'

// What a home or an office has (docs/operating.md, "HTTPS and reverse proxies"): plain http at a name of the
// network. Such a page is no secure context, so navigator.serviceWorker, locks, storage, clipboard and credentials,
// caches and crypto.subtle are not there. Only the build shows whether the code still asks before it uses them.

const hostName = 'vitae.local'

const test = journey.extend<object, { house: OwnServer }>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
    async ({}, use) => {
      const data = mkdtempSync(join(tmpdir(), 'vitae-plain-http-'))
      const port = await findFreePort()
      const server = await startOwnServer(
        ['node', 'scripts/start.mjs'],
        {
          VITAE_DATA: data,
          VITAE_HOST: '0.0.0.0',
          VITAE_URL: `http://${hostName}:${port}`,
          VITAE_SIGNUP: 'open',
        },
        port,
      )
      await use(server)
      await stopOwnServer(server)
      rmSync(data, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ house }, use) => use(`http://${hostName}:${house.port}`),
})

test.use({
  launchOptions: {
    executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH,
    args: [...chromiumFlags, `--host-resolver-rules=MAP ${hostName} 127.0.0.1`],
  },
})

test('a person in the same network writes, comes back, imports, downloads and signs up over plain http', async ({
  page,
  editor,
  dashboard,
}) => {
  await page.goto('/')
  expect(
    await page.evaluate(() => [
      isSecureContext,
      'serviceWorker' in navigator,
      'locks' in navigator,
    ]),
  ).toEqual([false, false, false])
  await page.getByRole('link', { name: 'Create my CV' }).first().click()
  await page.getByRole('link', { name: 'Start with an empty page' }).click()
  await expect(editor.name).toBeVisible()
  await editor.name.pressSequentially('Zoë Łukasiewicz')
  await editor.headline.fill('Ferry pilot')
  await expect(editor.paperWords('Ferry pilot')).toBeVisible()
  await editor.expectSaved()
  for (let round = 0; round < 3; round++) {
    await page.reload()
    await expect(editor.name).toHaveValue('Zoë Łukasiewicz')
    // The page before has ended: this one writes at once, without a word about another tab.
    await expect(editor.name).toBeEditable({ timeout: 1_500 })
    await expect(page.getByText('in another tab')).toBeHidden()
  }
  const bytes = await editor.downloadBytes()

  await page.goto('/')
  await dropFiles(page, [{ name: 'Old CV.pdf', buffer: Buffer.from(bytes) }])
  const review = new ImportPage(page)
  await review.expectReview('Old CV.pdf')
  await review.create.click()
  await expect(page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
  await expect(editor.headline).toHaveValue('Ferry pilot')
  await dashboard.open()
  await expect(page.getByRole('link', { name: /Ferry pilot/ })).toHaveCount(2)

  const pages = new AccountPages(page)
  await page.goto('/sign-up')
  await pages.fillSignUp(newPerson())
  await expect(page).toHaveURL(/\/cvs/)
  await expect(page.getByRole('link', { name: /Ferry pilot/ })).toHaveCount(2)
})

journey(
  'a browser without service workers opens every screen of the workspace',
  async ({ page, editor, dashboard }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    })
    await editor.start()
    await editor.name.fill('Zoë')
    await editor.expectSaved()
    await dashboard.open()
    await expect(page.getByRole('link', { name: /Zoë/ })).toBeVisible()
    expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false)
  },
)
