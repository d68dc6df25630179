import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { dataEngineerAd } from './support/data-engineer-texts.mjs'
import { EditorPage } from './support/editor-page'
import { ImportPage, printCv } from './support/import-page'
import { expect, test } from './support/journey'
import { openCvOfJob, openTab } from './support/match'
import { waitUntilStored, writeName } from './support/stored-build'

test.use({ serviceWorkers: 'allow' })

/** The words of a PDF, as any reader finds them. */
async function wordsOf(path: string): Promise<string> {
  const data = new Uint8Array(await readFile(path))
  const pdf = await getDocument({ data, useSystemFonts: false }).promise
  const { items } = await (await pdf.getPage(1)).getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join(' ')
}

/** Counts print dialogs, of the page and of frames inside it; headless browsers open none. */
async function countPrints(context: BrowserContext) {
  await context.addInitScript(() => {
    window.print = () => {
      const top = window.top as (Window & { __prints?: number }) | null
      if (top) top.__prints = (top.__prints ?? 0) + 1
    }
  })
}

/** Expects the caches of the service worker to hold the build only: no text of a person, and no answer of the API. */
async function expectNobodysWordsKept(page: Page, written: string) {
  const kept = await page.evaluate(async () => {
    const found: { path: string; text: string }[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const text = (await (await cache.match(request))?.text()) ?? ''
        found.push({ path: new URL(request.url).pathname, text })
      }
    }
    return found
  })
  expect(kept.length).toBeGreaterThan(10)
  expect(kept.filter(({ text }) => text.includes(written))).toEqual([])
  expect(kept.filter(({ path }) => path.startsWith('/api/'))).toEqual([])
}

test('without a network: a second CV, a reload, the dashboard, the PDF, the print dialog', {
  tag: '@push',
}, async ({ page, context, browserName }) => {
  await countPrints(context)
  await page.goto('/editor')
  await writeName(page, 'Canary Quince')
  await waitUntilStored(page)
  await expectNobodysWordsKept(page, 'Canary Quince')

  await context.setOffline(true)
  await page.goto('/cvs')
  await page.getByRole('link', { name: 'New CV' }).click()
  await expect(page.getByLabel('Full name')).toHaveValue('')
  await writeName(page, 'Jonas Example')

  await page.reload()
  await expect(page.getByLabel('Full name')).toHaveValue('Jonas Example')

  const tab = await context.newPage()
  await tab.goto('/cvs')
  await expect(tab.getByRole('link', { name: /Canary Quince/ })).toBeVisible()
  await tab.getByRole('link', { name: /Jonas Example/ }).click()
  await expect(tab.getByLabel('Full name')).toHaveValue('Jonas Example')
  await page.close()

  const download = tab.waitForEvent('download')
  await tab.getByRole('button', { name: 'Download PDF' }).click()
  expect(await wordsOf(await (await download).path())).toContain('Jonas Example')

  // A driven Firefox saves a PDF instead of showing it in a frame.
  if (browserName === 'firefox') return
  await new EditorPage(tab).chooseOfDocument('Print')
  await expect(tab.locator('iframe[src^="blob:"]')).toHaveCount(1)
})

test('without a network: a PDF becomes a CV, is fitted to a job, checked and downloaded', async ({
  page,
  context,
  browserName,
}) => {
  const file = await printCv(page)
  const review = new ImportPage(page)
  const editor = new EditorPage(page)
  await page.goto('/cvs')
  await waitUntilStored(page)
  await context.setOffline(true)

  await page.goto('/cvs')
  await page.locator('input[type=file]').setInputFiles(file)
  await review.expectReview('Ana Reis.pdf')
  await review.create.click()
  await expect(page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
  await expect(editor.headline).toHaveValue('Data engineer')

  await editor.chooseOfDocument('Match with a job')
  await expect(page).toHaveURL(/\/jobs#[\w-]+\/match$/)
  await page.locator('textarea').fill(dataEngineerAd)
  await page.locator('form button[type=submit]').click()
  await openTab(page, 'CV')
  await page.getByRole('button', { name: 'New version' }).click()
  await expect(page.getByText('no lines differ')).toBeVisible()
  const job = page.url()
  await openCvOfJob(page)
  await editor.openSection('Personal details')
  await editor.headline.fill('Lead data engineer')
  await editor.expectSaved()
  const download = await editor.download()
  expect(await wordsOf(await download.path())).toContain('Lead data engineer')

  // The interview for the job that the CV was made for, and its sheet.
  await page.goto(job)
  await openTab(page, 'Interview')
  await expect(page.getByRole('region', { name: 'Questions', exact: true })).toBeVisible()
  const sheet = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  expect(await wordsOf(await (await sheet).path())).toContain(
    'Why do you want to work for “Meridian Grid”?',
  )

  await page.goto('/check')
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('heading', { name: /Ana Reis\.pdf/ })).toBeVisible()

  // WebDriver BiDi cuts the network off for pages, and not for what a service worker asks for a page.
  if (browserName === 'firefox') return
  for (const path of ['/settings', '/sign-in', '/api/v1/docs', '/no-such-page']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: 'You’re offline' })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Your CVs' }).click()
  // The CV for the job is behind the one that it was made from.
  await expect(page.getByRole('button', { name: '1 version' })).toBeVisible()
})

test('nothing is fetched ahead where data is saved', async ({ browser, baseURL }) => {
  const extraHTTPHeaders = { 'Save-Data': 'on' }
  const context = await browser.newContext({ baseURL, extraHTTPHeaders })
  const asked: string[] = []
  context.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const page = await context.newPage()
  await page.goto('/editor')
  await writeName(page, 'Kim Frugal')
  await page.waitForTimeout(8_000)
  expect(asked).not.toContain('/asset-list.json')
  const kept = await page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }))
  expect(kept).toEqual({ workers: 0, caches: [] })
  await context.close()
})

test('the static pages open without a network, too', async ({ page, context }) => {
  await page.goto('/editor')
  await writeName(page, 'Ada Example')
  await waitUntilStored(page)
  await context.setOffline(true)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const picture = page.getByRole('img', { name: /in the editor/ }).first()
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0)
  for (const path of ['/privacy', '/templates', '/docs', '/docs/first-cv']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})

test('a page of an earlier build goes on, says so, and keeps every word over its reload', async ({
  page,
}) => {
  // The first answer is made to say that it is of another build than the server now has.
  await page.route(
    '**/editor',
    async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replace(
        /(<meta name="vitae-build" content=")[^"]+/,
        '$1earlier',
      )
      await route.fulfill({ response: answer, body })
    },
    { times: 1 },
  )
  await page.goto('/editor')
  await writeName(page, 'Kim Example')
  const notice = page.getByText('A new version of Vitae is available')
  await expect(notice).toBeVisible({ timeout: 30_000 })
  await page.getByLabel('Headline').fill('Typed on the old page')
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByLabel('Headline')).toHaveValue('Typed on the old page')
  await expect(page.getByLabel('Full name')).toHaveValue('Kim Example')
  await expect(notice).toBeHidden()
})

// Reaches into the service worker, which the driver of Firefox does not show.
test('kept files that are damaged or silent do not keep anybody out', {
  tag: ['@chromium'],
}, async ({ page, context }) => {
  await page.goto('/editor')
  await writeName(page, 'Lea Example')
  await waitUntilStored(page)
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('no service worker')
  for (const pageErrors of ['damaged', 'silent']) {
    await worker.evaluate((how) => {
      const silent = new Promise<Response | undefined>(() => {})
      const damaged = Promise.reject(new Error('cannot be read'))
      // Nobody asks for it before the page is loaded anew: without this it would count as unhandled.
      damaged.catch(() => {})
      CacheStorage.prototype.match = () => (how === 'silent' ? silent : damaged)
    }, pageErrors)
    await page.reload()
    await expect(page.getByLabel('Full name')).toHaveValue('Lea Example', { timeout: 30_000 })
  }
})

test('without a network: the proofreader that was used once', async ({ page, context, editor }) => {
  await editor.startWith({ basics: { name: 'Ines Example', summary: 'Led teh whole ward.' } })
  await waitUntilStored(page)
  const proofread = async () => {
    await editor.showChecks('Spelling')
    const part = page.getByRole('region', { name: 'Spelling and grammar' })
    await part.getByRole('button', { name: 'Check spelling and grammar' }).click()
    await expect(part.getByText('1 possible mistake')).toBeVisible({ timeout: 60_000 })
  }
  await proofread()
  await expect
    .poll(() =>
      page.evaluate(async () => (await (await caches.open('vitae-proofreader')).keys()).length),
    )
    .toBe(2)
  await context.setOffline(true)
  await page.reload()
  await proofread()
})
