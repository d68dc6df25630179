import { expect, type Page } from '@playwright/test'

/** Waits until the service worker keeps the whole build (18 MB, beside another journey) and answers for this page. */
export async function waitUntilStored(page: Page) {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const state = await caches.open('vitae-state')
        const kept = await state.match('/current-build')
        return kept !== undefined && navigator.serviceWorker.controller !== null
      }),
    )
    .toBe(true)
}

/** Writes the name of a new CV, and waits until it is stored. */
export async function writeName(page: Page, name: string) {
  await page.getByLabel('Full name').fill(name)
  await expect(page).toHaveURL(/\/editor#.+/)
  await expect(page.locator('[data-save-status=on-device]')).toBeVisible()
}
