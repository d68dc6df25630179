// `npm run test:long -- static`: builds a static copy for a folder of its host, serves it from a server of files alone
// and walks through it in Chromium. `--built` takes the copy that is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { dataEngineerAd, printedCv } from '../tests/e2e/support/data-engineer-texts.mjs'
import { ensureChromium } from './find-chromium.mjs'
import { folder } from './static/places.mjs'
import { serveFolder } from './static/serve-folder.mjs'
import { chromiumFlags } from './support/chromium-flags.mjs'
import { requireNode } from './support/node-version.mjs'
import { runNode } from './support/run.mjs'

requireNode()

const base = '/cv/'
if (!process.argv.includes('--built')) {
  const { code } = await runNode('scripts/build-static.mjs', ['--base', base])
  if (code !== 0) process.exit(1)
}

const { chromium, expect: expectNow } = await import('@playwright/test')
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
const expect = expectNow.configure({ timeout: 30_000 })

/** Checks that everything that a page names on its own host is a file of the folder. */
function checkLinks() {
  const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html'))
  const dead = new Set()
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8').replaceAll(
      /<script>[\s\S]*?<\/script>/g,
      '',
    )
    for (const [, address] of html.matchAll(/\s(?:href|src)="(\/[^"#?]*)/g)) {
      const path = address.startsWith(base) ? join(folder, address.slice(base.length)) : ''
      if (!existsSync(address.endsWith('/') ? join(path, 'index.html') : path))
        dead.add(`${address} in ${relative('.', page)}`)
    }
  }
  const forAgents = readFileSync(join(folder, 'llms.txt'), 'utf8')
  for (const [, address] of forAgents.matchAll(/\]\((.*?)\)/g))
    if (!existsSync(join(folder, address.slice(base.length)))) dead.add(`${address} in llms.txt`)
  expect([...dead]).toEqual([])
  expect(pages.length).toBeGreaterThan(100)
}

async function wordsOf(download) {
  const data = new Uint8Array(readFileSync(await download.path()))
  const pdf = await getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise
  const { items } = await (await pdf.getPage(1)).getTextContent()
  return items.map((item) => item.str).join(' ')
}

async function downloadPdf(page) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  return wordsOf(await download)
}

const server = await serveFolder(folder, base)
const address = (path) => `${server.url}${base}${path}`
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: chromiumFlags,
})
const complaints = []
let isOffline = false

/** Opens a browser of its own, whose errors count: a refusal of the policy is one. */
async function open(options = {}) {
  const context = await browser.newContext({ locale: 'en-GB', baseURL: address(''), ...options })
  context.setDefaultTimeout(30_000)
  context.on('console', (message) => {
    if (message.type() === 'error' && !isOffline) complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  return context.newPage()
}

const steps = {
  'every address in a page is a file of the folder': async () => checkLinks(),

  async 'a CV is written, shown, downloaded, and there after a reload'(page) {
    await page.goto('./')
    await page.getByRole('link', { name: 'Create my CV' }).first().click()
    await page.getByRole('link', { name: 'Start with an empty page' }).click()
    await expect(page).toHaveURL(/\/cv\/editor\//)
    await page.getByLabel('Full name').fill('Quill Ferry')
    await page.getByLabel('Headline').fill('Harbour pilot')
    await expect(page).toHaveURL(/\/cv\/editor\/#[0-9a-f-]{36}$/)
    await expect(page.locator('[data-save-status=on-device]')).toBeVisible()
    await expect(
      page.locator('[data-page="1"] .textLayer span', { hasText: 'Quill Ferry' }).first(),
    ).toBeVisible()
    expect(await downloadPdf(page)).toContain('Harbour pilot')
    await page.reload()
    await expect(page.getByLabel('Full name')).toHaveValue('Quill Ferry')
  },

  async 'nothing leads to an account'(page) {
    await expect(page.getByRole('link', { name: 'Sign in' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Comments' })).toHaveCount(0)
    await page.keyboard.press('Control+k')
    const commands = page.getByRole('dialog').getByRole('option')
    await expect(commands.filter({ hasText: 'Print' }).first()).toBeVisible()
    await expect(commands.filter({ hasText: /history|Sign in|Share link|Comments/i })).toHaveCount(
      0,
    )
    await page.keyboard.press('Escape')
    await page.goto('cvs/')
    await expect(page.getByRole('link', { name: /Harbour pilot/ })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Create an account' })).toHaveCount(0)
    await page.goto('settings/')
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  },

  async 'a file is imported'(page) {
    const printer = await page.context().newPage()
    await printer.setContent(printedCv)
    const buffer = await printer.pdf({ format: 'A4' })
    await printer.close()
    await page.goto('cvs/')
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'Ana Reis.pdf', mimeType: 'application/pdf', buffer })
    await expect(page).toHaveURL(/\/cv\/import\/#/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review: Ana Reis.pdf')
    await page.getByRole('button', { name: 'Create CV' }).click()
    await expect(page).toHaveURL(/\/cv\/editor\/#[0-9a-f-]{36}$/)
    await expect(page.getByLabel('Headline')).toHaveValue('Data engineer')
  },

  async 'it is compared with a pasted job description'(page) {
    await page.goto(`${page.url().replace('/editor/#', '/jobs/#')}/match`)
    await page.getByLabel('Job description').fill(dataEngineerAd)
    await page.getByRole('button', { name: 'Compare with my CV' }).click()
    await expect(page.getByRole('region', { name: 'What the job asks for' })).toBeVisible()
  },

  async 'a PDF is checked'(page) {
    await page.goto('check/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },

  async 'the pages are in the language of the device, and in a chosen one'() {
    const page = await open({ locale: 'de-AT' })
    await page.goto('templates/')
    await expect(page).toHaveURL(/\/cv\/de\/templates\/$/)
    await page.goto('cvs/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await expect(page).toHaveTitle('Deine Lebensläufe · Vitae')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie möchtest du beginnen?')
    await page.goto('de/')
    await page.locator('summary').filter({ hasText: 'Deutsch' }).click()
    await page.getByRole('link', { name: 'Français', exact: true }).click()
    await expect(page).toHaveURL(/\/cv\/fr\/$/)
    await page.goto('cvs/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    await page.context().close()
  },

  async 'each page of the app has its title, also where that is the English one'() {
    for (const locale of ['en-US', 'de-DE', 'id-ID']) {
      const page = await open({ locale })
      for (const name of ['cvs', 'jobs', 'settings', 'import', 'check', 'editor']) {
        await page.goto(`${name}/`)
        // A page that renamed itself for ever would not answer.
        await expect(page.locator('html')).toHaveAttribute('lang', locale.replace(/-(?!US).*/, ''))
        await expect(page).toHaveTitle(/ · Vitae$/)
      }
      await page.context().close()
    }
  },

  async 'where the browser cannot make the PDF, Download says why nobody else does'() {
    const page = await open({ serviceWorkers: 'block' })
    await page.route('**/engine/engine-worker*', (route) => route.abort())
    isOffline = true
    await page.goto('editor/')
    await page.getByLabel('Full name').fill('Quill Ferry')
    await page.getByRole('button', { name: 'Download PDF' }).click()
    await expect(page.getByText('this copy of Vitae has no server')).toBeVisible()
    isOffline = false
    await page.context().close()
  },

  async 'without the host: a reload, the list, the PDF'(page) {
    await page.goto('cvs/')
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const state = (await caches.keys()).find((name) => /^vitae-cv-state$/.test(name))
          const isKept = state && (await (await caches.open(state)).match('/current-build'))
          return Boolean(isKept && navigator.serviceWorker.controller)
        }),
      )
      .toBe(true)
    isOffline = true
    await server.close()
    await page.reload()
    await page.getByRole('link', { name: /Harbour pilot/ }).click()
    await expect(page.getByLabel('Full name')).toHaveValue('Quill Ferry')
    await page.reload()
    await expect(page.getByLabel('Full name')).toHaveValue('Quill Ferry')
    expect(await downloadPdf(page)).toContain('Quill Ferry')
  },
}

let failed = 0
const page = await open()
try {
  for (const [name, walk] of Object.entries(steps)) {
    try {
      await walk(page)
      const heard = [...server.missing, ...complaints].splice(0)
      server.missing.length = 0
      complaints.length = 0
      expect(heard).toEqual([])
      console.log(`✓ ${name}`)
    } catch (error) {
      failed++
      console.error(`✗ ${name}\n${error instanceof Error ? error.message : error}`)
    }
  }
} finally {
  await browser.close()
  await server.close()
}
process.exit(failed === 0 ? 0 : 1)
