import { createKey } from '@/lib/server/accounts/keys/create-key'
import { scheduleRequests } from '@/lib/server/ai/requests/schedule-requests'
import { toOwnerId } from '@/lib/server/owner'
import { renderer } from '@/lib/server/render/create-renderer'
import { admitTestPerson, openTestApi, sessions, type TestApi } from './test-api'

/** An API whose jobs run, and a key of Ben's as a program has it. */
export type ProgramApi = { api: TestApi; key: string; close: () => Promise<void> }

/** Opens it; whoever opens it closes it. */
export async function openProgramApi(): Promise<ProgramApi> {
  const api = await openTestApi()
  scheduleRequests(api.ports)
  api.ports.start()
  await admitTestPerson(api.ports, 'ben')
  const maker = {
    userId: toOwnerId(sessions.ben),
    email: '',
    isEmailConfirmed: true,
    groups: [],
    plan: null,
    via: 'session',
    sessionId: 'ben',
    signedInAt: api.clock.now,
  } as const
  const asked = { name: 'program', scopes: ['write' as const, 'ai' as const], expiresInDays: null }
  const made = await createKey(api.ports, maker, api.ports.ids.document(), asked)
  if (!made.ok || !made.value.key) throw new Error('No key was made')
  return {
    api,
    key: made.value.key,
    async close() {
      await renderer().close()
      globalThis.vitaeRenderer = undefined
      await api.close()
    },
  }
}
