import type { Page } from '@playwright/test'
import { landingExample } from '@/components/site/landing/landing-example'
import { interfaceLanguages } from '@/lib/messages/locales'
import { siteAddress } from '@/lib/messages/site-addresses'
import { expect, test } from './support/journey'

const { demands } = landingExample.ad
const demand = (page: Page, at: number) =>
  page.locator('#stage').getByRole('button', { name: demands[at]?.line ?? '' })
const bright = (page: Page) => page.locator('#stage mark[data-lit]:visible')
const shown = (page: Page) => page.locator('#stage').getByText(/^Shown \d of 6$/)

test('the landing page fetches no script and no picture, and stands at once', {
  tag: '@push',
}, async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (asked) => fetched.push(asked.resourceType()))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(fetched).not.toContain('script')
  expect(fetched).not.toContain('image')
  await expect(shown(page)).toHaveText('Shown 5 of 6')
  await expect(bright(page)).toHaveText(demands[1]?.proof?.words ?? '')
  await expect(page.getByRole('button', { name: /^(Pause|Play)/ })).toBeHidden()
  expect((await page.locator('#stage').boundingBox())?.y).toBeLessThan(300)
})

test('the film shows one demand after the other, asks about the last, and rests', async ({
  page,
}) => {
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(1_000)
  await page.goto('/')
  await expect(shown(page)).toHaveText('Shown 0 of 6')
  await expect(page.locator('#stage[data-playing]')).toBeVisible()
  const pause = page.getByRole('button', { name: 'Pause' })
  await page.clock.runFor(1_400)
  await expect(shown(page)).toHaveText('Shown 1 of 6')
  await expect(bright(page)).toHaveText(demands[0]?.proof?.words ?? '')
  await pause.click()
  await page.clock.runFor(5_000)
  await expect(shown(page)).toHaveText('Shown 1 of 6')
  await page.getByRole('button', { name: 'Play again' }).click()
  await page.clock.runFor(6_300)
  await expect(shown(page)).toHaveText('Shown 5 of 6')
  await expect(demand(page, 5)).toHaveAttribute('aria-current', 'true')
  await expect(bright(page)).toHaveCount(0)
  await page.clock.runFor(4_000)
  await expect(bright(page)).toHaveText(demands[1]?.proof?.words ?? '')
  await expect(page.getByRole('button', { name: 'Play again' })).toBeVisible()
})

test('a demand that has the focus or is pointed at shows its line and ends the film', async ({
  page,
}) => {
  await page.goto('/')
  await demand(page, 3).focus()
  await expect(bright(page)).toHaveText(demands[3]?.proof?.words ?? '')
  await expect(shown(page)).toHaveText('Shown 5 of 6')
  await demand(page, 2).hover()
  await expect(bright(page)).toHaveText(demands[2]?.proof?.words ?? '')
  await expect(page.getByRole('button', { name: 'Play again' })).toBeVisible()
})

test('on a phone one demand stands below the page, and its line above the card', async ({
  page,
}) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/')
    const next = page.getByRole('button', { name: 'Next demand' })
    for (let at = 0; at < demands.length; at++) {
      await next.click()
      await expect(page.locator('#stage li button:visible')).toHaveCount(1)
      const line = bright(page)
      if ((await line.count()) === 0) continue
      await expect
        .poll(async () => {
          const [mark, card] = [
            await line.boundingBox(),
            await page.locator('[data-ad]').boundingBox(),
          ]
          return (card?.y ?? 0) - (mark?.y ?? 0) - (mark?.height ?? 0)
        })
        .toBeGreaterThan(0)
    }
  }
})

test('the header is one row in each language, and its button is filled below the stage', async ({
  page,
}) => {
  await page.goto('/')
  const call = page.getByRole('banner').getByRole('link', { name: 'Create my CV' })
  await expect(call).not.toHaveAttribute('data-filled')
  await page.setViewportSize({ width: 1280, height: 320 })
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(call).toHaveAttribute('data-filled')
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 740 })
    for (const language of interfaceLanguages) {
      await page.goto(siteAddress('/', language))
      const height = (await page.locator('header').boundingBox())?.height
      expect(height, `${language} ${width}`).toBeLessThan(60)
    }
  }
})

test('who is signed in on this device finds the CVs, not the ways for guests', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'vitae.account',
      JSON.stringify({ userId: 'a', email: 'zoe@example.org' }),
    ),
  )
  await page.goto('/')
  await expect(page.getByRole('banner').getByRole('link', { name: 'Open my CVs' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Open my CVs' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Your account' })).toBeVisible()
  for (const name of ['Sign in', 'Create my CV'])
    await expect(page.getByRole('link', { name })).toBeHidden()
})
