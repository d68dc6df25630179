import type { Page } from '@playwright/test'
import { newPerson } from '../e2e/support/account-journey'
import { EditorPage } from '../e2e/support/editor-page'
import { expect } from '../e2e/support/journey'
import {
  inAccount,
  offline,
  readServer,
  signIn,
  signUp,
  stateLine,
  test,
} from './support/signed-in'
import { waitUntilStored } from './support/wait-until-stored'

test.use({ serviceWorkers: 'allow' })

// A database that the browser threw away, for somebody with an account who had no network.

/**
 * Deletes the databases of the page's origin, as Chromium does with a database that a kill in the middle of a write has
 * damaged.
 */
async function loseDatabase(page: Page): Promise<void> {
  const { origin } = new URL(page.url())
  await page.goto('about:blank')
  const client = await page.context().newCDPSession(page)
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
}

/** The files of the second copies of everybody on this device. */
const copiedFiles = (page: Page) =>
  page.evaluate(async () => {
    const list = async (folder: FileSystemDirectoryHandle): Promise<string[]> => {
      const names: string[] = []
      for await (const entry of folder.values()) {
        if (entry.kind === 'file') names.push(entry.name)
        else names.push(...(await list(entry)))
      }
      return names
    }
    return list(await navigator.storage.getDirectory())
  })

test('words that were not sent are back, meet newer ones, and leave no copy', async ({
  page,
  context,
  editor,
  straight,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const person = newPerson()
  await signUp(context, person, straight)
  await editor.start()
  await editor.name.fill('Nora Example')
  await expect(stateLine(page, inAccount)).toBeVisible({ timeout: 30_000 })
  const address = page.url()
  await waitUntilStored(page)
  expect(await copiedFiles(page)).toEqual([])

  await context.setOffline(true)
  await editor.headline.pressSequentially('Written on a train')
  await expect(stateLine(page, offline)).toBeVisible()
  await expect.poll(async () => (await copiedFiles(page)).length).toBeGreaterThan(0)
  const elsewhere = await browser.newContext({ baseURL })
  await signIn(elsewhere, person, straight)
  const other = new EditorPage(await elsewhere.newPage())
  await other.page.goto(address)
  await other.openSection('Personal details')
  await other.name.fill('Nora Newer')
  await expect(stateLine(other.page, inAccount)).toBeVisible()

  await loseDatabase(page)
  await page.goto(address)
  await expect(editor.headline).toHaveValue('Written on a train')
  await expect(stateLine(page, offline)).toBeVisible()
  await expect(editor.name).toHaveValue('Nora Example')

  await context.setOffline(false)
  await expect(stateLine(page, inAccount)).toBeVisible({ timeout: 30_000 })
  const words = { name: 'Nora Newer', label: 'Written on a train' }
  await expect(editor.name).toHaveValue(words.name)
  await expect(editor.headline).toHaveValue(words.label)
  expect(await readServer(context, straight)).toMatchObject({ count: 1, ...words })
  await expect.poll(() => copiedFiles(page)).toEqual([])
  await elsewhere.close()
})
