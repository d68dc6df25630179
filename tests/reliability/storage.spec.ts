import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { EditorPage } from '../e2e/support/editor-page'
import { expect, test } from '../e2e/support/journey'

// Storage that refuses. A banner says so, typing goes on, a copy can be taken away, and when
// storage comes back everything that was typed meanwhile is kept.

const saved = '[data-save-status=on-device]'
const inTab = /^(Kept in this tab|This tab) only$/
/** Storage is tried again after pauses that grow: this covers the ones of a test. */
const healing = { timeout: 40_000 }

type Refusal = 'no-open' | 'no-answer' | 'no-write'

/** Makes the storage of a page refuse until `storageHeals` is set in it. */
async function refuse(page: Page, refusal: Refusal) {
  await page.addInitScript((kind) => {
    const isHealed = () => 'storageHeals' in window
    const open = IDBFactory.prototype.open
    IDBFactory.prototype.open = function (...names) {
      if (isHealed() || kind === 'no-write') return open.apply(this, names)
      if (kind === 'no-open') throw new DOMException('Refused', 'SecurityError')
      const silent: unknown = Object.assign(new EventTarget(), { result: undefined })
      return silent as IDBOpenDBRequest
    }
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...values) {
      if (isHealed() || kind !== 'no-write') return put.apply(this, values)
      throw new DOMException('Disk trouble', 'UnknownError')
    }
  }, refusal)
}

const heal = (page: Page) => page.evaluate(() => Object.assign(window, { storageHeals: true }))

/** Downloads the copy that the banner offers, and answers its name and headline. */
async function readCopy(page: Page) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a copy' }).click()
  const { basics } = JSON.parse(await readFile(await (await download).path(), 'utf8'))
  return { name: basics.name, label: basics.label }
}

/** Opens the CV in a tab whose storage nobody touched, and looks for the words. */
async function findInNewTab(page: Page, words: { name: string; label: string }) {
  const tab = await page.context().newPage()
  await tab.goto(page.url())
  const editor = new EditorPage(tab)
  await expect(editor.name).toHaveValue(words.name)
  await expect(editor.headline).toHaveValue(words.label)
}

const refusals: { refusal: Refusal; banner: string }[] = [
  { refusal: 'no-open', banner: 'This browser doesn’t let us save anything' },
  { refusal: 'no-answer', banner: 'Saving doesn’t work right now' },
  { refusal: 'no-write', banner: 'Saving doesn’t work right now' },
]

for (const { refusal, banner } of refusals) {
  // A full device, below, heals in the same way; a browser that opens nothing is a journey of its own.
  test(`${refusal}: says so, types on, gives a copy, heals`, async ({ page, editor }) => {
    test.setTimeout(120_000)
    await refuse(page, refusal)
    await editor.start()
    await editor.name.pressSequentially('Pia Example')
    await expect(page.getByText(banner)).toBeVisible({ timeout: 20_000 })
    await expect(page.getByText(inTab).filter({ visible: true })).toBeVisible()
    await expect(page.locator(saved)).toBeHidden()

    await editor.headline.pressSequentially('Still typing')
    await expect(editor.name).toHaveValue('Pia Example')
    expect(await readCopy(page)).toEqual({ name: 'Pia Example', label: 'Still typing' })

    await heal(page)
    await expect(page.locator(saved)).toBeVisible(healing)
    await expect(page.getByText(banner)).toBeHidden()
    await findInNewTab(page, { name: 'Pia Example', label: 'Still typing' })
  })
}

test('a CV that cannot be read is not said to be gone, and opens when it can', {
  tag: '@push',
}, async ({ page, editor }) => {
  await editor.start()
  await editor.name.fill('Pia Example')
  await expect(page.locator(saved)).toBeVisible()
  await refuse(page, 'no-open')
  await page.reload()
  await expect(page.getByText('This browser doesn’t let us save or open anything')).toBeVisible()
  await heal(page)
  await expect(editor.name).toHaveValue('Pia Example', healing)
})

test('a full device: says so, types on, gives a copy, heals', async ({ page, editor, baseURL }) => {
  test.setTimeout(120_000)
  // The browser's own limit, brought down to nothing. It remembers for minutes that there was
  // room, so the limit comes first.
  const client = await page.context().newCDPSession(page)
  const { origin } = new URL(baseURL ?? '')
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await editor.start()
  await editor.name.fill('Pia Example')
  await editor.headline.pressSequentially('No room for this')
  await expect(page.getByText('This device is out of storage')).toBeVisible({ timeout: 20_000 })
  await expect(page.locator(saved)).toBeHidden()
  expect(await readCopy(page)).toEqual({ name: 'Pia Example', label: 'No room for this' })

  await client.send('Storage.overrideQuotaForOrigin', { origin })
  await expect(page.locator(saved)).toBeVisible(healing)
  await findInNewTab(page, { name: 'Pia Example', label: 'No room for this' })
})

/** Counts the files of undo steps in the folder of the origin. */
const copiedSteps = (page: Page) =>
  page.evaluate(async () => {
    const count = async (folder: FileSystemDirectoryHandle, isSteps: boolean): Promise<number> => {
      let found = 0
      for await (const entry of folder.values()) {
        if (entry.kind === 'directory')
          found += await count(entry, isSteps || entry.name === 'steps')
        else if (isSteps) found += 1
      }
      return found
    }
    return count(await navigator.storage.getDirectory(), false)
  })

test('a database that the browser threw away: words, photo and undo steps are back', async ({
  page,
  editor,
}) => {
  await editor.start()
  await editor.name.fill('Pia Example')
  // One input: typed keys make several steps where the machine is slow.
  await editor.headline.fill('Kept twice')
  await page.getByRole('button', { name: 'Add photo' }).click()
  await page.locator('[role=dialog] input[type=file]').setInputFiles('tests/fixtures/portrait.jpg')
  await page.getByRole('button', { name: 'Use this photo' }).click()
  await expect(page.getByRole('button', { name: 'Change photo' })).toBeVisible()
  await expect(page.locator(saved)).toBeVisible()
  const sent = await editor.downloadBytes()
  // Steps are copied a little after the words, so that no key waits for them.
  await expect.poll(() => copiedSteps(page)).toBeGreaterThanOrEqual(3)
  const { href, origin } = new URL(page.url())
  await page.goto('about:blank')
  // What Chromium does with a database that a kill in the middle of a write has damaged.
  const client = await page.context().newCDPSession(page)
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })

  await page.goto(href)
  await expect(editor.name).toHaveValue('Pia Example')
  await expect(editor.headline).toHaveValue('Kept twice')
  expect(Buffer.from(await editor.downloadBytes()).equals(Buffer.from(sent))).toBe(true)
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await undo.click()
  await expect(page.getByRole('button', { name: 'Add photo' })).toBeVisible()
  await undo.click()
  await expect(editor.headline).toHaveValue('')
  await expect(editor.name).toHaveValue('Pia Example')
})

test('storage evicted under an open editor: its words are written again', {
  tag: '@push',
}, async ({ page, editor }) => {
  await editor.start()
  await editor.name.fill('Pia Example')
  await expect(page.locator(saved)).toBeVisible()
  const client = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })

  await editor.headline.pressSequentially('After the loss')
  await expect(page.locator(saved)).toBeVisible(healing)
  await findInNewTab(page, { name: 'Pia Example', label: 'After the loss' })
})
