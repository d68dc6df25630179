import { afterEach, beforeEach, expect, it } from 'vitest'
import type { DeadJobList } from '@/lib/api/operator'
import { notificationIdOf } from '@/lib/server/notifications/notification-rows'
import { notify } from '@/lib/server/notifications/notify'
import { toOwnerId } from '@/lib/server/owner'
import type { EmbeddedJobs } from '@/lib/server/tasks/embedded/open-jobs'
import { createMailbox } from '@/tests/identity/support/open-accounts'
import { openMailApi } from './support/mail-api'
import { sessions, type TestApi } from './support/test-api'

// A server of mails was away for too long: an operator has what was given up sent after all.

let api: TestApi
let jobs: EmbeddedJobs
let mailbox = createMailbox()
beforeEach(async () => {
  mailbox = createMailbox()
  ;({ api, jobs } = await openMailApi(mailbox))
  mailbox.breakDown(true)
  const told = { kind: 'key-created', keyName: 'Backup' } as const
  await notify(api.ports, toOwnerId(sessions.ana), notificationIdOf(api.clock.now, 'x'), told)
})
afterEach(async () => {
  await jobs.stop(1_000)
  await api.close()
})

const list = async () => (await (await api.ask('/operator/dead-jobs')).json()) as DeadJobList
async function until(isReady: () => Promise<boolean> | boolean) {
  while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 5))
}
const untilDead = () => until(async () => (await list()).jobs.length > 0)
const pathOf = (id: string) => `/operator/dead-jobs/${encodeURIComponent(id)}`

it('is sent once, however often it is asked for', async () => {
  await untilDead()
  const [job] = (await list()).jobs
  expect(job).toMatchObject({ kind: 'notification-mail', attempts: 8, canRetry: true })
  expect(job?.message).not.toBe('')
  mailbox.breakDown(false)
  const retry = () => api.ask(`${pathOf(job?.id ?? '')}/retry`, { method: 'POST', json: {} })
  const answers = await Promise.all([retry(), retry(), retry()])
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 404, 404])
  await until(() => mailbox.messages.length > 0)
  await until(async () => ((await api.ports.jobs.queue?.count())?.kinds.length ?? 1) === 0)
  expect(mailbox.messages).toHaveLength(1)
  expect(await list()).toEqual({ jobs: [], cursor: null })
  expect((await retry()).status).toBe(404)
})

it('says so when nothing is left to do, and is forgotten when that is asked for', async () => {
  await untilDead()
  const id = (await list()).jobs[0]?.id ?? ''
  // What the mail was to tell is worth nothing after a week.
  api.clock.now += 8 * 86_400_000
  const retry = await api.ask(`${pathOf(id)}/retry`, { method: 'POST', json: {} })
  expect(retry.status).toBe(410)
  expect((await list()).jobs).toHaveLength(1)
  expect((await api.ask(pathOf(id), { method: 'DELETE' })).status).toBe(204)
  expect((await api.ask(pathOf(id), { method: 'DELETE' })).status).toBe(404)
  expect((await list()).jobs).toEqual([])
  expect(mailbox.messages).toEqual([])
})
