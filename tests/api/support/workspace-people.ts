import { expect } from 'vitest'
import type { CreatedInvitation, GrantedRole, Workspace } from '@/lib/api/workspaces'
import type { Identity } from '@/lib/server/identity/identity-types'
import { savePerson } from '@/lib/server/identity/rows/person-rows'
import { type OwnerId, toOwnerId } from '@/lib/server/owner'
import type { OpenedPorts, PortOverrides } from '@/lib/server/ports'
import { createMailbox } from '@/tests/identity/support/open-accounts'
import { fakeIdentity, openTestApi } from './test-api'

export type Name = 'ana' | 'ben' | 'cleo' | 'dan' | 'eve' | 'finn'
const names: readonly Name[] = ['ana', 'ben', 'cleo', 'dan', 'eve', 'finn']

/** User ids of six people with an account each. */
export const userIds = Object.fromEntries(
  names.map((name, at) => [name, toOwnerId(`018f0000-0000-7000-8000-0000000000e${at}`)]),
) as Record<Name, OwnerId>

type Sent = { method?: string; json?: unknown; headers?: Record<string, string> }

/**
 * The API with six people, who have just signed in, and a mailbox.
 *
 * @param open another home than the one of this run
 */
export async function openWorkspaceApi(
  overrides: PortOverrides = {},
  open?: Parameters<typeof openTestApi>[2],
) {
  const mailbox = createMailbox()
  const unconfirmed = new Set<Name>()
  const operators = new Set<Name>()
  let opened: OpenedPorts | null = null
  let signedInAt = 0
  const known = fakeIdentity(() => opened)
  const identity: Identity = {
    ...known,
    async principalOf(request) {
      const name = /session=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1] as Name
      if (!names.includes(name)) return known.principalOf(request)
      return {
        ...{ userId: userIds[name], email: `${name}@example.org` },
        groups: operators.has(name) ? ['member', 'operator'] : ['member'],
        ...{ isEmailConfirmed: !unconfirmed.has(name), plan: 'unlimited' },
        ...{ via: 'session', sessionId: name, signedInAt },
      }
    },
  }
  const api = await openTestApi({ identity, mail: mailbox.mail, ...overrides }, {}, open)
  opened = api.ports
  signedInAt = api.clock.now
  for (const name of names) {
    const person = { userId: userIds[name], email: `${name}@example.org`, name, plan: null }
    const facts = {
      groups: ['member' as const],
      createdAt: '2026-03-01T12:00:00.000Z',
      disabledAt: null,
    }
    await savePerson(api.ports.items, { ...person, ...facts, identities: [] }, 'absent')
  }

  const ask = (as: Name, path: string, sent: Sent = {}) =>
    api.ask(path, { as: null, ...sent, headers: { cookie: `session=${as}`, ...sent.headers } })
  const create = async (as: Name, name = 'Career service') => {
    const made = await ask(as, '/workspaces', { method: 'POST', json: { name } })
    expect(made.status).toBe(201)
    return (await made.json()) as Workspace
  }
  const invite = async (as: Name, workspace: string, email: string, role: GrantedRole) => {
    const path = `/workspaces/${workspace}/invitations`
    const made = await ask(as, path, { method: 'POST', json: { email, role } })
    expect(made.status).toBe(201)
    return (await made.json()) as CreatedInvitation
  }
  const tokenOf = ({ url }: CreatedInvitation) => url?.split('#invitation=')[1] ?? ''
  const join = (as: Name, token: string) =>
    ask(as, '/workspaces/join', { method: 'POST', json: { token } })
  /** Makes somebody a member as people do: invited, and accepted. */
  const add = async (by: Name, workspace: string, name: Name, role: GrantedRole) => {
    const made = await invite(by, workspace, `${name}@example.org`, role)
    expect((await join(name, tokenOf(made))).status).toBe(200)
  }
  return { ...api, mailbox, unconfirmed, operators, send: ask, create, invite, tokenOf, join, add }
}

export type WorkspaceApi = Awaited<ReturnType<typeof openWorkspaceApi>>

/** Returns status and code of an answer, as one text. */
export async function outcomeOf(answer: Response): Promise<string> {
  const type = answer.headers.get('content-type') ?? ''
  if (!type.includes('problem')) return String(answer.status)
  return `${answer.status} ${((await answer.json()) as { code: string }).code}`
}
