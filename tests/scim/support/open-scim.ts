import { toOwnerId } from '@/lib/server/owner'
import type { PortOverrides } from '@/lib/server/ports'
import { createScimApp } from '@/lib/server/scim/create-scim-app'
import { type Name, openWorkspaceApi, userIds } from '@/tests/api/support/workspace-people'

type Sent = { token?: string | null; body?: unknown; headers?: Record<string, string> }

/** Creates the requests of a directory. */
export function createDirectory(app: ReturnType<typeof createScimApp>, token: string) {
  return async (method: string, path: string, sent: Sent = {}) => {
    const given = sent.token === undefined ? token : sent.token
    const answer = await app.request(`http://localhost:3000/api/scim/v2${path}`, {
      method,
      headers: {
        ...(given === null ? {} : { authorization: `Bearer ${given}` }),
        ...(sent.body === undefined ? {} : { 'content-type': 'application/scim+json' }),
        'x-vitae-ip': '203.0.113.9',
        ...sent.headers,
      },
      ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
    })
    const text = await answer.text()
    const json = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
    return { status: answer.status, headers: answer.headers, json }
  }
}

/** SCIM beside the API, with a workspace of Ana's and its token. */
export async function openScim(
  overrides: PortOverrides = {},
  open?: Parameters<typeof openWorkspaceApi>[1],
) {
  const api = await openWorkspaceApi(overrides, open)
  const app = createScimApp(api.ports)
  const { id } = await api.create('ana')
  const makeToken = async (workspace: string, as: Name = 'ana') => {
    const path = `/workspaces/${workspace}/provisioning-token`
    const made = await api.send(as, path, { method: 'POST' })
    return ((await made.json()) as { token: string }).token
  }
  const token = await makeToken(id)
  const scim = createDirectory(app, token)

  const roles = async (workspace = id) => {
    const listed = await api.send('ana', `/workspaces/${workspace}/members`)
    const { members } = (await listed.json()) as { members: { email: string; role: string }[] }
    return Object.fromEntries(members.map(({ email, role }) => [email, role]))
  }
  return { ...api, app, scim, roles, makeToken, token, workspace: toOwnerId(id), userIds }
}

export type Scim = Awaited<ReturnType<typeof openScim>>
