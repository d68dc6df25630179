import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { newPerson, type Person } from '../e2e/support/account-journey'
import { readPdf } from '../e2e/support/pdf'
import { ferryPilot } from '../e2e/support/resumes'
import { KeptCv } from '../e2e/support/stored-cv'
import { paperDocuments } from '../fixtures/paper-documents'
import { startOwnServer, stopOwnServer } from '../support/own-server'
import { root } from '../support/source-files'
import { comparePaper, isActualSize, readPaperInChromium } from './support/chromium-paper'
import { openEngineInNode } from './support/draw-in-node'
import { keys } from './support/webdriver'
import { test } from './support/webkit-journey'
import { WebKitPage } from './support/webkit-page'

// The engine of Safari, as Debian has it. What it says of Safari itself is inferred (ADR tests-and-lint).

// Without a person's patience these say little on a machine that does much else.
test.describe.configure({ mode: 'default', timeout: 300_000 })

/** Waits for a file that the browser saves, and reads it. */
async function readDownload(webkit: WebKitPage, folder: string, name: string): Promise<Uint8Array> {
  const path = join(folder, name)
  await webkit.until(name, async () => existsSync(path))
  return new Uint8Array(readFileSync(path))
}

async function openResume(webkit: WebKitPage, folder: string, resume: object) {
  const path = join(folder, 'resume.json')
  writeFileSync(path, JSON.stringify(resume))
  await webkit.open('/cvs')
  await webkit.choose(path)
  await webkit.expectPath(/^\/editor#[0-9a-f-]{36}$/)
}

test('text is kept over a reload, painted as Chromium paints it, and downloaded', {
  tag: '@push',
}, async ({ webkit, address, downloads }) => {
  await openResume(webkit, downloads, ferryPilot)
  await webkit.expectOnPaper(ferryPilot.basics.name)
  await webkit.press('Zoom: ')
  await webkit.press('Show at actual size')
  await webkit.until('actual size', () => webkit.driver.evaluate(isActualSize))
  const painted = await webkit.readPaper()
  const screen = await webkit.driver.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
    scale: devicePixelRatio,
  }))
  const { ink, moved } = comparePaper(
    painted,
    await readPaperInChromium(address, ferryPilot, screen),
  )
  expect(ink).toBeGreaterThan(0.85)
  expect(ink).toBeLessThan(1.15)
  expect(moved).toBeLessThan(0.2)

  await webkit.write('Headline', ', deep sea')
  await webkit.expectOnPaper('Ferry pilot, deep sea')
  await webkit.expectSaved()
  // A tab that hangs here fails by the driver's limit for the load of a page.
  await webkit.reload()
  await webkit.expectValue('Headline', 'Ferry pilot, deep sea')
  await webkit.expectOnPaper('Ferry pilot, deep sea')
  await webkit.press('Download PDF')
  const { text } = await readPdf(await readDownload(webkit, downloads, 'Zoë-Łukasiewicz-CV.pdf'))
  expect(text).toContain('Ferry pilot, deep sea')
})

test('its worker draws the bytes of Node', async ({ webkit }) => {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/engine-manifest.json'), 'utf8'))
  const drawInNode = await openEngineInNode()
  await webkit.open('/editor')
  const documents = paperDocuments()
  expect(documents.length).toBeGreaterThanOrEqual(20)
  for (const { name, document } of documents) {
    const drawn = await webkit.driver.evaluate(
      async (worker: string, text: string) => {
        const engine = new window.Worker(worker, { type: 'module' })
        const bytes = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
          engine.onmessage = ({ data: { result } }) =>
            result.ok ? resolve(result.rendered.bytes) : reject(new Error(result.message))
          engine.onerror = () => reject(new Error('The worker did not start.'))
          engine.postMessage({ id: 1, document: JSON.parse(text) })
        })
        engine.terminate()
        const digest = await crypto.subtle.digest('SHA-256', bytes)
        return Array.from(new Uint8Array(digest), (byte) =>
          byte.toString(16).padStart(2, '0'),
        ).join('')
      },
      manifest.worker as string,
      JSON.stringify(document),
    )
    expect(drawn, name).toBe(await drawInNode(document))
  }
})

test('entries are put in another order by keyboard, and back by undo', async ({
  webkit,
  downloads,
}) => {
  await openResume(webkit, downloads, ferryPilot)
  await webkit.press('Work experience')
  const first = () =>
    webkit.driver.evaluate(
      () =>
        [...document.querySelectorAll('[aria-label]')]
          .map((element) => element.getAttribute('aria-label') ?? '')
          .find((label) => /^Move (Harbour pilot|Second officer)$/.test(label)) ?? '',
    )
  await webkit.until('the entries', async () => (await first()) === 'Move Harbour pilot')
  await webkit.focus('Move Harbour pilot')
  for (const key of [keys.enter, keys.arrowDown, keys.enter]) await webkit.driver.press(key)
  await webkit.until('the new order', async () => (await first()) === 'Move Second officer')
  await webkit.driver.press('z', keys.control)
  await webkit.until('the old order', async () => (await first()) === 'Move Harbour pilot')
})

test('a PDF is read on the device and becomes a CV', async ({ webkit }) => {
  await webkit.open('/cvs?import')
  await webkit.choose(join(root, 'tests/fixtures/pilot-by-browser.pdf'))
  await webkit.expectText('lines have a place')
  await webkit.press('Create the CV')
  await webkit.expectPath(/^\/editor#[0-9a-f-]{36}$/)
  await webkit.expectSaved()
})

test('a photo takes the place of the example, and is printed', async ({ webkit, downloads }) => {
  await webkit.open('/editor')
  await webkit.expectText('This is an example. It disappears when you start typing')
  await webkit.press('Add photo')
  await webkit.choose(join(root, 'tests/fixtures/portrait.jpg'), '[role=dialog] input[type=file]')
  await webkit.press('Use this photo')
  await webkit.until('the page without the example', () =>
    webkit.driver.evaluate(
      () =>
        document.querySelectorAll('[data-page="1"] canvas').length === 1 &&
        !document.body.innerText.includes('This is an example. It disappears'),
    ),
  )
  await webkit.write('Full name', 'Photo Person')
  await webkit.expectSaved()
  await webkit.expectOnPaper('Photo Person')
  await webkit.press('Download PDF')
  const bytes = await readDownload(webkit, downloads, 'Photo-Person-CV.pdf')
  expect(Buffer.from(bytes).toString('latin1')).toContain('/DCTDecode')
})

test('a section is copied as plain text and pasted into a field', async ({ webkit, downloads }) => {
  await openResume(webkit, downloads, { basics: { name: 'Zoë' }, interests: [{ name: 'Sailing' }] })
  await webkit.press('Interests')
  await webkit.press('Interests: more')
  await webkit.press('Copy as plain text')
  await webkit.expectText('Copied as plain text.')
  await webkit.press('Personal details')
  await webkit.driver.click(await webkit.field('Headline'))
  await webkit.driver.press('v', keys.control)
  await webkit.until('the pasted text', () =>
    webkit.driver.evaluate(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value.includes('Sailing')),
    ),
  )
})

test('a CV opens from the kept files when the server is gone', async ({ webkit }) => {
  const server = await startOwnServer(['node', 'scripts/start.mjs'], {
    VITAE_DATA: 'test-results/data-webkit',
  })
  try {
    await webkit.driver.open(`${server.address}/editor`)
    await webkit.write('Full name', 'Offline Person')
    await webkit.expectSaved()
    await webkit.until('the kept build', () =>
      webkit.driver.evaluate(async () => {
        const state = await caches.open('vitae-state')
        const kept = await state.match('/current-build')
        return kept !== undefined && navigator.serviceWorker.controller !== null
      }),
    )
  } finally {
    await stopOwnServer(server)
  }
  await webkit.reload()
  await webkit.expectValue('Full name', 'Offline Person')
  await webkit.write('Headline', 'Written offline')
  await webkit.expectOnPaper('Written offline')
  await webkit.expectSaved()
})

test('words are saved where the private file system fails', async ({ webkit }) => {
  // Sessions of a driver store nothing on the disk: here the second copy of ADR write-ahead-journal cannot be tried.
  await webkit.open('/editor')
  const folder = await webkit.driver.evaluate(() =>
    navigator.storage.getDirectory().then(
      () => 'there',
      ({ name }: Error) => name,
    ),
  )
  expect(folder).toBe('UnknownError')
  await webkit.write('Full name', 'One copy')
  await webkit.expectSaved()
})

async function signIn(webkit: WebKitPage, { email, password }: Person) {
  await webkit.open('/sign-in?next=%2Fcvs')
  await webkit.write('Email', email)
  await webkit.write('Password', password)
  await webkit.press('Sign in')
  await webkit.expectPath(/^\/cvs/)
}

test('a guest signs up, and another device finds the CV in the account', async ({
  webkit,
  engine,
  address,
}) => {
  const person = newPerson()
  await webkit.open('/editor')
  await webkit.write('Full name', 'Guest Pilot')
  await webkit.expectSaved()
  await webkit.open('/sign-up')
  await webkit.write('Your name', person.name)
  await webkit.write('Email', person.email)
  await webkit.write('Password', person.password)
  await webkit.press('Create account')
  await webkit.expectPath(/^\/cvs/)
  await webkit.expectText('Guest Pilot')
  // Opened and loaded once more: it hung here.
  await webkit.open('/cvs')
  await webkit.reload()
  await webkit.expectText('Guest Pilot')
  await webkit.press('Guest Pilot')
  await webkit.until('in the account', () => hasStatus(webkit, 'in-account'))

  await webkit.driver.close()
  const elsewhere = new WebKitPage(await engine.open(), address)
  await signIn(elsewhere, person)
  await elsewhere.expectText('Guest Pilot')
  await elsewhere.driver.close()
})

test('two devices that changed one field keep both values', async ({
  webkit,
  address,
  request,
}) => {
  const cv = await KeptCv.create({ request }, address)
  await signIn(webkit, cv.person)
  await webkit.open(`/editor#${cv.id}`)
  await webkit.expectValue('Full name', ferryPilot.basics.name)
  await webkit.until('in the account', () => hasStatus(webkit, 'in-account'))
  await webkit.driver.evaluate(() => {
    const page = window as Window & { __fetch?: typeof fetch }
    page.__fetch = window.fetch
    window.fetch = () => Promise.reject(new TypeError('no network'))
  })
  await webkit.write('Headline', ', here')
  await webkit.expectOnPaper('Ferry pilot, here')
  await cv.change(({ content }) => {
    content.basics.label = 'Ferry pilot, elsewhere'
  })
  await webkit.driver.evaluate(() => {
    const page = window as Window & { __fetch?: typeof fetch }
    if (page.__fetch) window.fetch = page.__fetch
    dispatchEvent(new Event('online'))
  })
  await webkit.until('a conflict', () => hasStatus(webkit, 'conflict'))
  await webkit.press('Changed elsewhere: review')
  // What differs is marked, in words for those who hear it.
  await webkit.expectText('added: here')
  await webkit.expectText('added: elsewhere')
})

const hasStatus = (webkit: WebKitPage, status: string) =>
  webkit.driver.evaluate(
    (wanted: string) =>
      document.querySelector('[data-save-status]')?.getAttribute('data-save-status') === wanted,
    status,
  )
