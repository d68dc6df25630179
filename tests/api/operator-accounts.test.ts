import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isActive, readPerson, savePerson } from '@/lib/server/identity/rows/person-rows'
import { putNotificationSettings } from '@/lib/server/notifications/notification-setting-rows'
import {
  disableAccount,
  enableAccount,
  eraseAccountOf,
  signOutAccount,
} from '@/lib/server/operator/accounts/change-account'
import { toOwnerId } from '@/lib/server/owner'
import { createMailbox } from '../identity/support/open-accounts'
import { operatorKey } from './support/operator-key'
import {
  admitTestPerson,
  fakeIdentity,
  openTestApi,
  sessions,
  type TestApi,
} from './support/test-api'

// What an operator does to somebody's account. That nobody gets in afterwards: tests/identity/disabled-account.test.ts.

let api: TestApi
let headers: { authorization: string }
let mailbox: ReturnType<typeof createMailbox>
/** Calls to the store of the accounts. */
let asked: string[]
let lines: string[]
const ben = toOwnerId(sessions.ben)
const ana = toOwnerId(sessions.ana)

beforeEach(async () => {
  asked = []
  lines = []
  mailbox = createMailbox()
  const note = (name: string) => async (userId: string) => {
    asked.push(`${name} ${userId === sessions.ben ? 'ben' : userId}`)
  }
  const identity = {
    ...fakeIdentity(() => api.ports),
    endSessions: note('end-sessions'),
    disableUser: note('disable'),
    enableUser: note('enable'),
    deleteUser: note('delete'),
  }
  api = await openTestApi({ identity, mail: mailbox.mail })
  headers = await operatorKey(api)
  await admitTestPerson(api.ports, 'ben')
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await api.close()
})

const act = (action: string, json?: object, id: string = sessions.ben) =>
  api.ask(`/operator/people/${id}/${action}`, { as: null, headers, method: 'POST', json })

async function codeOf(answer: Response): Promise<unknown[]> {
  return [answer.status, ((await answer.json()) as { code: string }).code]
}

const logged = () => lines.map((line) => JSON.parse(line))
const line = (event: string, by: string = sessions.ana) => ({
  at: new Date(api.clock.now).toISOString(),
  ...{ level: 'notice', event, by, account: sessions.ben },
})
const mails = () => mailbox.messages.map(({ to, subject }) => `${to}: ${subject}`)

describe('an operator', () => {
  it('signs an account out, which is logged and mailed', async () => {
    expect((await act('sign-out')).status).toBe(204)
    expect(asked).toEqual(['end-sessions ben'])
    expect(logged()).toEqual([line('account-signed-out')])
    expect(mails()).toEqual(['ben@example.org: You were signed out of Vitae'])
  })

  it('disables an account, once, and enables it again', async () => {
    const disabledAt = new Date(api.clock.now).toISOString()
    for (let round = 0; round < 2; round++) {
      const answer = await act('disable')
      expect(await answer.json()).toMatchObject({ id: sessions.ben, disabledAt })
    }
    expect(asked).toEqual(['disable ben', 'disable ben'])
    expect(logged()).toEqual([line('account-disabled')])
    const list = await (await api.ask('/operator/people', { as: null, headers })).json()
    expect(list.people.map((one: { disabledAt: unknown }) => one.disabledAt)).toEqual([
      null,
      disabledAt,
    ])
    expect(await (await act('enable')).json()).toMatchObject({ disabledAt: null })
    expect((await act('enable')).status).toBe(200)
    expect(logged().slice(1)).toEqual([line('account-enabled')])
    expect(mails()).toEqual([
      'ben@example.org: Your Vitae account was disabled',
      'ben@example.org: Your Vitae account works again',
    ])
  })

  it('erases an account whose address they give', async () => {
    const other = await act('erase', { email: 'bo@example.org' })
    expect(await codeOf(other)).toEqual([422, 'invalid'])
    expect(await readPerson(api.ports.items, ben)).not.toBeNull()
    expect((await act('erase', { email: 'Ben@example.org' })).status).toBe(204)
    expect(await readPerson(api.ports.items, ben)).toBeNull()
    expect(asked).toEqual(['delete ben'])
    expect(logged()).toEqual([line('account-erased')])
    expect(mails()).toEqual(['ben@example.org: Your Vitae account was deleted'])
    expect((await act('erase', { email: 'ben@example.org' })).status).toBe(404)
  })

  it('does what was asked where no mail leaves', async () => {
    mailbox.breakDown(true)
    for (const action of ['sign-out', 'disable', 'enable']) {
      expect((await act(action)).ok, action).toBe(true)
    }
    expect((await act('erase', { email: 'ben@example.org' })).status).toBe(204)
    expect(logged()).toHaveLength(4)
  })

  it('cannot disable or erase themselves, and finds nobody who is not there', async () => {
    expect(await codeOf(await act('disable', undefined, ana))).toEqual([409, 'own-account'])
    const erased = await act('erase', { email: 'ana@example.org' }, ana)
    expect(await codeOf(erased)).toEqual([409, 'own-account'])
    const nobody = api.ports.ids.document()
    for (const action of ['sign-out', 'disable', 'enable', 'erase']) {
      const json = action === 'erase' ? { email: 'ben@example.org' } : undefined
      expect((await act(action, json, nobody)).status, action).toBe(404)
    }
    expect([asked, lines]).toEqual([[], []])
  })

  it('has to have authenticated lately, in a session', async () => {
    for (const action of ['sign-out', 'disable', 'enable', 'erase']) {
      const json = action === 'erase' ? { email: 'ben@example.org' } : undefined
      const answer = await api.ask(`/operator/people/${ben}/${action}`, { method: 'POST', json })
      expect(await codeOf(answer), action).toEqual([403, 'proof-needed'])
    }
    expect(asked).toEqual([])
  })
})

describe('the command on the server', () => {
  const onlyOperator = { ok: false, code: 'last-operator' }

  it('leaves the last operator who can sign in', async () => {
    const { ports } = api
    const email = 'ana@example.org'
    expect(await disableAccount(ports, ana, 'command')).toEqual(onlyOperator)
    expect(await eraseAccountOf(ports, ana, 'command', { email })).toEqual(onlyOperator)
    await makeOperator()
    expect((await disableAccount(ports, ana, 'command')).ok).toBe(true)
    expect(await disableAccount(ports, ben, 'command')).toEqual(onlyOperator)
    expect((await enableAccount(ports, ana, 'command')).ok).toBe(true)
    expect((await disableAccount(ports, ben, 'command')).ok).toBe(true)
    expect(logged()[0]).toMatchObject({ event: 'account-disabled', by: 'command', account: ana })
  })

  it('signs out whom it is told to', async () => {
    expect((await signOutAccount(api.ports, ben, 'command')).ok).toBe(true)
    expect(logged()).toEqual([line('account-signed-out', 'command')])
  })
})

async function makeOperator(): Promise<void> {
  const stored = await readPerson(api.ports.items, ben)
  if (!stored) throw new Error('Ben is not there')
  const person = { ...stored.person, groups: ['member', 'operator'] as const }
  await savePerson(api.ports.items, { ...person, groups: [...person.groups] }, stored.version)
}

it('two operators who disable each other at once do not both succeed', async () => {
  await makeOperator()
  const [first, second] = await Promise.all([
    disableAccount(api.ports, ben, { operator: ana }),
    disableAccount(api.ports, ana, { operator: ben }),
  ])
  expect([first.ok, second]).toEqual([true, { ok: false, code: 'forbidden' }])
  const left = await readPerson(api.ports.items, ana)
  expect(left && isActive(left.person)).toBe(true)
})

it('the mail is in the language of the person', async () => {
  const settings = { language: 'de' as const, kinds: null }
  await putNotificationSettings(api.ports, ben, settings, 'absent')
  await act('disable')
  expect(mails()).toEqual(['ben@example.org: Dein Vitae-Konto wurde gesperrt'])
})
