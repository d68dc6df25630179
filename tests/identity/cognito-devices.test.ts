import { expect, it } from 'vitest'
import type { Jobs } from '@/lib/server/tasks/job-types'
import { Browser } from './support/browser'
import type { PoolAccounts } from './support/open-pool-accounts'
import { openPoolBeforeEach } from './support/pool-before-each'

type Enqueued = Parameters<Jobs['enqueue']>[0]

let accounts: PoolAccounts
openPoolBeforeEach((opened) => {
  accounts = opened
})

it('tells somebody of a device that their account does not know, as at home', async () => {
  const told: Enqueued[] = []
  const enqueue = async (job: Enqueued) => {
    told.push(job)
  }
  const jobs = { ...accounts.ports.jobs, enqueue }
  const identity = accounts.openOther({ jobs: jobs as typeof accounts.ports.jobs })
  const ada = accounts.pool.add('ada@example.org')
  const laptop = new Browser(identity.handle)
  await accounts.signIn(laptop, ada)
  // How somebody came here is nobody's news, and neither is a device that was there before.
  await accounts.signIn(laptop, ada)
  expect(told).toEqual([])
  const phone = new Browser(identity.handle)
  await accounts.signIn(phone, ada)
  expect(told.map(({ kind }) => kind)).toEqual(['new-device'])
  const { sessions } = (await phone.get('/sessions')).data as {
    sessions: { userAgent: string; isCurrent: boolean }[]
  }
  expect(sessions.map(({ userAgent }) => userAgent)).toEqual(['Test browser', 'Test browser'])
})

it('lets nobody in less because devices cannot be noted', async () => {
  const enqueue = async () => {
    throw new Error('The queue is away')
  }
  const identity = accounts.openOther({
    jobs: { ...accounts.ports.jobs, enqueue } as typeof accounts.ports.jobs,
  })
  const ada = accounts.pool.add('ada@example.org')
  await accounts.signedIn(ada)
  const phone = new Browser(identity.handle)
  const answer = await accounts.signIn(phone, ada)
  expect(answer.headers.get('location')).toBe('/cvs')
  expect(await accounts.whoIs(phone)).toBe(ada.email)
})

it('knows no device any more after a sign-out everywhere, and the own one after that of others', async () => {
  const told: Enqueued[] = []
  const enqueue = async (job: Enqueued) => {
    told.push(job)
  }
  const jobs = { ...accounts.ports.jobs, enqueue } as typeof accounts.ports.jobs
  const identity = accounts.openOther({ jobs })
  const ada = accounts.pool.add('ada@example.org')
  const [laptop, phone] = [new Browser(identity.handle), new Browser(identity.handle)]
  for (const browser of [laptop, phone]) await accounts.signIn(browser, ada)
  const toldOf = async (browser: Browser) => {
    const before = told.length
    await accounts.signIn(browser, ada)
    return told.length - before
  }
  await laptop.post('/sessions/end-others')
  expect([await toldOf(laptop), await toldOf(phone)]).toEqual([0, 1])
  await laptop.post('/sign-out/everywhere')
  expect([await toldOf(laptop), await toldOf(phone)]).toEqual([1, 1])
})
