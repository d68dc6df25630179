import { expect, type Page } from '@playwright/test'
import type { UserPool } from '../../identity/doubles/user-pool'
import { test as journey } from './account-journey'

export const poolPassword = 'violet harbour seven lamps'

/** What a person does on the page of the pool. */
export async function answerPool(page: Page, title: string, email: string) {
  await expect(page.getByRole('heading', { name: `${title} at the pool` })).toBeVisible()
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(poolPassword)
  await page.getByRole('button', { name: 'Go on' }).click()
}

/** Journeys where a user pool keeps the accounts: say so with `test.use({ house: { aws: true } })`. */
export const test = journey.extend<{ pool: UserPool; visits: undefined }>({
  pool: async ({ openedHouse }, use) => {
    if (!openedHouse.aws) throw new Error('This server has no user pool: say so with test.use')
    await use(openedHouse.aws.pool)
  },
  /** Visits to managed login, which is another host, are what these journeys are about. */
  visits: [
    async ({ trouble, pool }, use) => {
      await use(undefined)
      const isVisit = (text: string) => text.startsWith(`foreign request: ${pool.settings.domain}`)
      trouble.splice(0, trouble.length, ...trouble.filter((text) => !isVisit(text)))
    },
    { auto: true },
  ],
})
