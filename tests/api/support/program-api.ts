import { requestTask } from '@/lib/server/ai/requests/request-task'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { closeRenderer } from '@/tests/support/close-renderer'
import { admitTestPerson, createTestKey, openTestApi, type TestApi } from './test-api'

/** An API whose jobs run, and a key of Ben's as a program has it. */
export type ProgramApi = { api: TestApi; key: string; close: () => Promise<void> }

/** Opens it; whoever opens it closes it. */
export async function openProgramApi(): Promise<ProgramApi> {
  const api = await openTestApi()
  registerTasks(api.ports, [requestTask])
  api.ports.start()
  await admitTestPerson(api.ports, 'ben')
  const { key } = await createTestKey(api, 'ben', { scopes: ['write', 'ai'] })
  return {
    api,
    key,
    async close() {
      await closeRenderer()
      await api.close()
    },
  }
}
