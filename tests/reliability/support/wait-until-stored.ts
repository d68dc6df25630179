import { expect, type Page } from '@playwright/test'

/** Waits until the service worker keeps the whole build, so that a page loads without a network. */
export async function waitUntilStored(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const state = await caches.open('vitae-state')
      const kept = await state.match('/current-build')
      return kept !== undefined && navigator.serviceWorker.controller !== null
    })
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true)
}
