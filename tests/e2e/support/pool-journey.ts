import type { UserPool } from '../../identity/doubles/user-pool'
import { test as journey } from './account-journey'

/** Journeys where a user pool keeps the accounts: say so with `test.use({ house: { aws: true } })`. */
export const test = journey.extend<{ pool: UserPool }>({
  pool: async ({ openedHouse }, use) => {
    if (!openedHouse.aws) throw new Error('This server has no user pool: say so with test.use')
    await use(openedHouse.aws.pool)
  },
})
