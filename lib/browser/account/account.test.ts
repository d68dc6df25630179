import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Me } from '@/lib/api/me'
import type { ApiResult, MeApi } from '../api/types'
import { createAccount } from './account'

const installation: Me['installation'] = {
  signup: 'open',
  hasMail: false,
  hasPasskeys: false,
  isManaged: false,
  providers: [],
}
const userOf = (id: string) => ({
  id,
  email: `${id}@example.org`,
  name: id,
  isEmailConfirmed: true,
  isOperator: false,
})
const offline = { ok: false, code: 'offline', retryAfter: null, current: null } as const

let kept: Map<string, string>

function open(change: { signOut?: boolean; sent?: boolean; isStuck?: boolean } = {}) {
  let answer: ApiResult<Me> = offline
  const api: MeApi = {
    me: async () => answer,
    signOut: async () => (change.signOut === false ? offline : { ok: true, value: null }),
  }
  const done: string[] = []
  const account = createAccount({
    api,
    storage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
    async bringGuestDocuments(to) {
      done.push(`bring to ${to} while ${account.namespace()}`)
    },
    keepAsGuest: async () => true,
    sendEverything: async () => change.sent ?? true,
    async forget(namespace) {
      done.push(`forget ${namespace} while ${account.namespace()}`)
      if (change.isStuck) throw new DOMException('No answer', 'TimeoutError')
    },
  })
  return {
    account,
    done,
    async hear(user: Me['user'] | 'nothing') {
      answer = user === 'nothing' ? offline : { ok: true, value: { user, installation } }
      await account.refresh()
    },
  }
}

beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('window', new EventTarget())
})

afterEach(() => vi.unstubAllGlobals())

describe('the account of a device', () => {
  it('is a guest’s until somebody signs in, whose words it is from then on', async () => {
    const { account, done, hear } = open()
    expect(account.namespace()).toBe('guest')
    await hear(null)
    expect(account.state()).toEqual({ kind: 'guest' })
    expect(account.installation()).toEqual(installation)
    await hear(userOf('a'))
    expect(account.namespace()).toBe('user:a')
    // First the copy, then the screens follow, then what was typed meanwhile.
    expect(done).toEqual(['bring to user:a while guest', 'bring to user:a while user:a'])
  })

  it('knows the person at the next start without a network, and no more than id and address', async () => {
    await open().hear(userOf('a'))
    expect([...kept.values()]).toEqual([JSON.stringify({ userId: 'a', email: 'a@example.org' })])
    const { account, hear } = open()
    expect(account.namespace()).toBe('user:a')
    await hear('nothing')
    expect(account.state()).toMatchObject({ kind: 'signed-in', user: { email: 'a@example.org' } })
  })

  it('never mixes two people: another one has another namespace', async () => {
    await open().hear(userOf('a'))
    const { account, hear } = open()
    await hear(userOf('b'))
    expect(account.namespace()).toBe('user:b')
    expect(JSON.parse([...kept.values()][0] ?? '')).toMatchObject({ userId: 'b' })
  })

  it('goes on in place when the session has ended, and when it is there again', async () => {
    const { account, hear } = open()
    await hear(userOf('a'))
    account.expire()
    expect(account.state().kind).toBe('expired')
    await hear(null)
    expect(account.state().kind).toBe('expired')
    expect(account.namespace()).toBe('user:a')
    await hear(userOf('a'))
    expect(account.state()).toEqual({ kind: 'signed-in', user: userOf('a') })
  })

  it('forgets everything when asked to, after all was sent', async () => {
    const { account, done, hear } = open()
    await hear(userOf('a'))
    expect(await account.signOut({ forget: true })).toBe('done')
    expect(account.namespace()).toBe('guest')
    expect(kept.size).toBe(0)
    expect(done.at(-1)).toBe('forget user:a while guest')
  })

  it('says so when something stays on this device, to the page that begins anew, too', async () => {
    const { account, hear } = open({ isStuck: true })
    await hear(userOf('a'))
    const heard: string[] = []
    account.onState(() => void account.whenLeft().then((leaving) => heard.push(leaving)))
    expect(await account.signOut({ forget: true })).toBe('left-behind')
    expect(account.namespace()).toBe('guest')
    expect(heard).toEqual(['left-behind'])
    await hear(userOf('b'))
    expect(await account.afterDeletion({ keep: false })).toBe('left-behind')
  })

  it.each([
    ['words could not be sent', { sent: false }],
    ['the server could not be told', { signOut: false }],
  ])('takes nothing away when %s', async (_, trouble) => {
    const { account, done, hear } = open(trouble)
    await hear(userOf('a'))
    done.length = 0
    expect(await account.signOut({ forget: true })).toBe('refused')
    expect(account.namespace()).toBe('user:a')
    expect(kept.size).toBe(1)
    expect(done).toEqual([])
  })

  it('leaves the database when only signed out', async () => {
    const { account, done, hear } = open({ sent: false })
    await hear(userOf('a'))
    done.length = 0
    expect(await account.signOut({ forget: false })).toBe('done')
    expect(done).toEqual([])
  })

  it('follows another tab that signs in or out', async () => {
    const { account } = open()
    const tell = () =>
      window.dispatchEvent(Object.assign(new Event('storage'), { key: 'vitae.account' }))
    kept.set('vitae.account', JSON.stringify({ userId: 'a', email: 'a@example.org' }))
    tell()
    await vi.waitFor(() => expect(account.namespace()).toBe('user:a'))
    kept.clear()
    tell()
    expect(account.namespace()).toBe('guest')
  })

  it('is a guest’s where what is remembered cannot be read', () => {
    for (const value of ['', '{', '7', '{"userId":""}', '{"userId":7,"email":"a"}']) {
      kept.set('vitae.account', value)
      expect(open().account.namespace()).toBe('guest')
    }
  })
})
