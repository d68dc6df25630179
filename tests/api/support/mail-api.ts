import { createMetrics } from '@/lib/server/metrics/create-metrics'
import { mailTask } from '@/lib/server/notifications/mail-task'
import { newDeviceTask } from '@/lib/server/notifications/new-device-task'
import type { PortOverrides } from '@/lib/server/ports'
import { openEmbeddedJobs } from '@/lib/server/tasks/embedded/open-jobs'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { openTestItems } from '@/lib/server/testing/test-ports'
import type { createMailbox } from '@/tests/identity/support/open-accounts'
import { admitTestPerson, openTestApi, type TestApi } from './test-api'

/** The API with mail, for Ana. Its jobs look again at once, and wait for nothing but its clock. */
export async function openMailApi(
  { mail }: Pick<ReturnType<typeof createMailbox>, 'mail'>,
  overrides: PortOverrides = {},
) {
  let opened: TestApi | null = null
  const now = () => opened?.clock.now ?? 0
  const items = openTestItems(now)
  const metrics = createMetrics()
  const jobs = openEmbeddedJobs({ items, metrics, now, pause: 5, backOff: () => 0 })
  const api = await openTestApi({ items, jobs, metrics, mail, ...overrides })
  opened = api
  registerTasks(api.ports, [newDeviceTask, mailTask])
  jobs.start()
  await admitTestPerson(api.ports, 'ana')
  return { api, jobs }
}

/** Waits until every job that is due has ended. */
export async function untilIdle(api: TestApi): Promise<void> {
  for (;;) {
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    const open = items.filter(
      ({ pk, data }) =>
        pk.startsWith('job#') && ['waiting', 'failing'].includes(String(data.state)),
    )
    const isLater = ({ data }: (typeof open)[0]) =>
      data.attempts === 0 && Number(data.dueAt) > api.clock.now
    if (open.every(isLater)) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
