import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import {
  newPerson,
  type Person,
  signInDirectly,
  signUpDirectly,
  test,
} from './support/account-journey'
import type { EditorPage } from './support/editor-page'
import { readStores } from './support/guest-cvs'
import { expect } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'

// An account is deleted on another device while this one, offline, goes on typing.

const words = 'Quill, typed offline'

async function deleteElsewhere(browser: Browser, person: Person, address: string) {
  const elsewhere = await browser.newContext({ baseURL: address })
  await signInDirectly(elsewhere, person, address)
  const gone = await elsewhere.request.delete('/api/v1/me', {
    headers: { origin: address, 'content-type': 'application/json' },
    data: {},
  })
  expect(gone.ok()).toBe(true)
  await elsewhere.close()
}

async function typeOffline(editor: EditorPage, context: BrowserContext) {
  await editor.start()
  await editor.name.fill('Quill before')
  await expect(editor.page.locator('[data-save-status=in-account]').first()).toBeVisible()
  await context.setOffline(true)
  await editor.name.fill(words)
  await expect(editor.page.locator('[data-save-status=offline]').first()).toBeVisible()
}

test('what was typed offline stays its person’s when the account is gone', async ({
  page,
  pages,
  editor,
  dashboard,
  context,
  browser,
  baseURL,
}) => {
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  await typeOffline(editor, context)
  await pages.expectKnown()
  await deleteElsewhere(browser, person, baseURL ?? '')
  await context.setOffline(false)
  await page.locator('[data-save-status=expired]').first().click()
  const dialog = page.getByRole('dialog', { name: 'Sign in again' })
  await dialog.getByRole('button', { name: /sign in to this account any more/ }).click()
  await expectNothingSeriousInBothColours(page, 'an account that is gone')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download my CVs' }).click()
  const files = unzipSync(new Uint8Array(await readFile(await (await download).path())))
  expect(
    Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join(),
  ).toContain(words)
  await dialog.getByRole('button', { name: 'Keep my CVs without the account' }).click()
  await page.waitForURL('**/cvs')
  await expect(dashboard.card(words)).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('vitae.account'))).toBeNull()
  expect(await readStores(page)).toEqual({ guest: 1 })
})

test('whoever signs up anew finds in the settings what the gone account left', async ({
  page,
  pages,
  editor,
  dashboard,
  context,
  browser,
  baseURL,
}) => {
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  await typeOffline(editor, context)
  await deleteElsewhere(browser, person, baseURL ?? '')
  await context.setOffline(false)
  await page.context().clearCookies()
  await page.goto('/sign-up')
  await pages.fillSignUp(newPerson())
  await page.waitForURL('**/cvs')
  await pages.openSettings('#data')
  const data = pages.part('Your data')
  await expect(data.getByText(/^1 CV or letter, last changed on/)).toBeVisible()
  await expect(data.getByText(words)).toHaveCount(0)
  await data.getByRole('button', { name: 'Remove', exact: true }).click()
  const asked = page.getByRole('dialog', { name: 'Remove them from this device?' })
  await expectNothingSeriousInBothColours(page, 'removing what an account left')
  await asked.getByRole('button', { name: 'Cancel' }).click()
  await data.getByRole('button', { name: 'Add to my CVs' }).click()
  await expect(data.getByText('1 CV or letter was added to your CVs.')).toBeVisible()
  await dashboard.open()
  await expect(dashboard.card(words)).toBeVisible()
})
