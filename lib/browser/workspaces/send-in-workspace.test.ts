import { expect, it } from 'vitest'
import { createSend } from '../api/send'
import { createKeysApi } from '../keys/keys-api'
import { sendInWorkspace } from './send-in-workspace'

it('names the workspace in each request, and no request names one without it', async () => {
  const named: (string | null)[] = []
  const send = createSend(async (_, options) => {
    named.push(new Headers(options?.headers).get('vitae-workspace'))
    return new Response(null, { status: 204 })
  })
  await createKeysApi(sendInWorkspace('019d0000-0000-7000-8000-000000000001', send)).revoke('one')
  await createKeysApi(send).revoke('two')
  expect(named).toEqual(['019d0000-0000-7000-8000-000000000001', null])
})
