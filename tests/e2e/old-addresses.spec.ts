import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { waitUntilStored, writeName } from './support/stored-build'

test.use({ serviceWorkers: 'allow' })

/** Leaves of the kept build only pages at their addresses of before, as an installed app of then has them. */
async function keepOldAddresses(page: Page) {
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('vitae-build-'))
    const cache = await caches.open(name ?? '')
    for (const [before, now] of [
      ['/resumes', '/cvs'] as const,
      ['/applications', '/jobs'] as const,
    ]) {
      const shell = await cache.match(now)
      if (shell) await cache.put(before, shell)
      await cache.delete(now)
    }
    await (await caches.open('vitae-state')).put('/current-build', new Response(name?.slice(12)))
  })
}

test('an installed app of before, offline with an open draft, becomes the app of today: no word lost', {
  tag: '@push',
}, async ({ page, context }) => {
  await page.goto('/editor')
  await writeName(page, 'Canary Quince')
  await waitUntilStored(page)
  await keepOldAddresses(page)

  await context.setOffline(true)
  await page.getByLabel('Headline').fill('Harbour pilot')
  await page.goto('/resumes')
  await page.getByRole('link', { name: /Harbour pilot/ }).click()
  await expect(page.getByLabel('Headline')).toHaveValue('Harbour pilot')
  await page.getByLabel('Headline').fill('Harbour master')

  await context.setOffline(false)
  await page.goto('/resumes#trash')
  await expect(page).toHaveURL(/\/cvs#trash$/)
  await page.goto('/applications#new?title=Mate')
  await expect(page).toHaveURL(/\/jobs#new\?title=Mate$/)
  for (const [before, now] of [
    ['/tailor#cv?application=job', '/jobs#job/match'],
    ['/interview#job', '/jobs#job/interview'],
    ['/requests', '/jobs'],
  ] as const) {
    await page.goto(before)
    await expect(page).toHaveURL(now)
  }
  await page.goto('/resumes')
  await page.getByRole('link', { name: /Harbour master/ }).click()
  await expect(page.getByLabel('Full name')).toHaveValue('Canary Quince')
})
