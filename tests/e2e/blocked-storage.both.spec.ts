import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'

// A browser that stores nothing has no service worker either.
test.use({ serviceWorkers: 'block' })

/** As a browser without a database. */
function removeDatabase() {
  Object.defineProperty(window, 'indexedDB', { get: () => undefined })
}

/** As Chromium with site data blocked. */
function blockSiteData() {
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, { get: refuse })
  }
  IDBFactory.prototype.open = refuse
  LockManager.prototype.request = async () => refuse()
}

const banner = (page: Page) =>
  page.getByText(
    /^This browser doesn’t let us save anything\. (What you type is|Your changes are) only in this tab/,
  )

for (const [name, block] of [
  ['without a database', removeDatabase],
  ['with site data blocked', blockSiteData],
] as const) {
  test(`${name}, words stay in the tab from page to page, and the browser asks before they go`, async ({
    page,
    editor,
  }) => {
    await page.addInitScript(block)
    await page.goto('/editor')
    await editor.name.fill('Quill Ferry')
    await expect(banner(page).first()).toBeVisible()
    await expect(page.getByText(/lost so far/)).toHaveCount(0)

    // Links of the app keep the page, and what is in its memory.
    await page.getByRole('link', { name: /CVs$/ }).first().click()
    await expect(page).toHaveURL(/\/cvs$/)
    await expect(banner(page).first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Download a copy' }).first()).toBeVisible()
    await page.getByRole('link', { name: 'Quill Ferry' }).first().click()
    await editor.openSection('Personal details')
    await expect(editor.name).toHaveValue('Quill Ferry')

    let asked = 0
    let answer: 'stay' | 'leave' = 'stay'
    page.on('dialog', (dialog) => {
      asked += 1
      void (answer === 'stay' ? dialog.dismiss() : dialog.accept())
    })
    await page.evaluate(() => setTimeout(() => location.reload()))
    await expect.poll(() => asked).toBe(1)
    await expect(editor.name).toHaveValue('Quill Ferry')

    answer = 'leave'
    await page.evaluate(() => setTimeout(() => location.reload()))
    await expect(
      page.getByRole('heading', { name: 'This browser doesn’t let us save or open anything' }),
    ).toBeVisible()
    await expect(page.getByText(/is gone once its tab was closed or reloaded/)).toBeVisible()
    await expect(page.getByText(/Nothing was changed or deleted/)).toHaveCount(0)
  })
}
