import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Me } from '../answers/me-answers'
import type { ApiResult, MeApi } from '../api/api-types'
import { createAccount } from './account'
import type { Handover } from './handover'

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
let arrived: Handover | null

/** A sign-in on a page of ours, or by way of a provider. */
const here = (userId: string): Handover => ({ userId, isOwnPage: true })
const elsewhere = (userId: string): Handover => ({ userId, isOwnPage: false })

function open(
  change: {
    signOut?: boolean
    sent?: boolean
    isStuck?: boolean
    isBringingStuck?: boolean
    /** CVs with words that a guest has written here. */
    guests?: number
    workspace?: string
  } = {},
) {
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
    workspace: change.workspace ?? null,
    takeHandover() {
      const who = arrived
      arrived = null
      return who
    },
    async importGuestDocuments(to) {
      const isStuck = change.isBringingStuck
      change.isBringingStuck = false
      if (isStuck) throw new DOMException('No answer', 'TimeoutError')
      done.push(`bring to ${to} while ${account.namespace()}`)
    },
    countGuestDocuments: async () => change.guests ?? 0,
    keepAsGuest: async () => true,
    async prepareDeparture(namespace, { evenUnsent }) {
      if (change.sent === false && !evenUnsent) return null
      return {
        async finish() {
          done.push(`forget ${namespace} while ${account.namespace()}`)
          if (change.isStuck) throw new DOMException('No answer', 'TimeoutError')
        },
        async cancel() {
          done.push('unlock')
        },
      }
    },
  })
  return {
    account,
    done,
    async listen(user: Me['user'] | 'nothing') {
      answer = user === 'nothing' ? offline : { ok: true, value: { user, installation } }
      await account.refresh()
    },
  }
}

beforeEach(() => {
  kept = new Map()
  arrived = null
  vi.stubGlobal('window', new EventTarget())
})

afterEach(() => vi.unstubAllGlobals())

describe('the account of a device', () => {
  it('is a guest’s until somebody signs in, whose words it is from then on', async () => {
    const { account, done, listen } = open()
    expect(account.namespace()).toBe('guest')
    await listen(null)
    expect(account.state()).toEqual({ kind: 'guest' })
    expect(account.installation()).toEqual(installation)
    arrived = here('a')
    await listen(userOf('a'))
    expect(account.namespace()).toBe('user:a')
    // First the copy, then the screens follow, then what was typed meanwhile.
    expect(done).toEqual(['bring to user:a while guest', 'bring to user:a while user:a'])
  })

  it('knows the person at the next start without a network, and no more than id and address', async () => {
    arrived = here('a')
    await open().listen(userOf('a'))
    expect([...kept.values()].map((text) => JSON.parse(text))).toEqual([
      { userId: 'a', email: 'a@example.org', guests: 'move' },
    ])
    const { account, listen } = open()
    expect(account.namespace()).toBe('user:a')
    await listen('nothing')
    expect(account.state()).toMatchObject({ kind: 'signed-in', user: { email: 'a@example.org' } })
  })

  it('never mixes two people: another one has another namespace', async () => {
    await open().listen(userOf('a'))
    const { account, listen } = open()
    await listen(userOf('b'))
    expect(account.namespace()).toBe('user:b')
    expect(JSON.parse([...kept.values()][0] ?? '')).toMatchObject({ userId: 'b' })
  })

  it('has another namespace in a workspace, which a guest’s documents never get into', async () => {
    kept.set('vitae.workspaces', '{}')
    const { account, done, listen } = open({ workspace: 'w' })
    expect(account.namespace()).toBe('guest')
    arrived = here('a')
    await listen(userOf('a'))
    expect(account.namespace()).toBe('user:a@w')
    expect(done).toEqual(['bring to user:a while guest', 'bring to user:a while user:a@w'])
    await account.signOut({ forget: 'when-sent' })
    // The own space stands for all of them.
    expect(done.at(-1)).toBe('forget user:a while guest')
    expect([...kept]).toEqual([])
  })

  it('is known from the first key on where a sign-in was on another page of ours', async () => {
    arrived = here('a')
    const { account, done, listen } = open()
    expect(account.namespace()).toBe('user:a')
    // No screen looks for a CV before the guest's are there.
    expect(account.isArriving()).toBe(true)
    const heard: boolean[] = []
    account.onState(() => heard.push(account.isArriving()))
    await vi.waitFor(() => expect(account.isArriving()).toBe(false))
    expect(heard).toEqual([false])
    expect(done).toEqual(['bring to user:a while user:a'])
    await listen(userOf('a'))
    expect(done).toHaveLength(1)
    expect(open().account.namespace()).toBe('user:a')
  })

  it('is that of whoever has signed in last, not of whom the device remembers', async () => {
    await open().listen(userOf('a'))
    arrived = here('b')
    const { account } = open()
    expect(account.namespace()).toBe('user:b')
  })

  it('lets screens open when the guest’s CVs could not be brought, and brings them later', async () => {
    arrived = here('a')
    const { account, done, listen } = open({ isBringingStuck: true })
    await vi.waitFor(() => expect(account.isArriving()).toBe(false))
    expect(done).toEqual([])
    await listen(userOf('a'))
    expect(done).toEqual(['bring to user:a while user:a'])
  })

  it('asks before a guest’s CVs move after a sign-in at a provider, by the address of the account', async () => {
    arrived = elsewhere('a')
    const { account, done, listen } = open({ guests: 2 })
    expect(account.namespace()).toBe('user:a')
    await listen(userOf('a'))
    expect(account.guestQuestion()).toEqual({ count: 2, email: 'a@example.org' })
    // No screen looks for a CV that may be about to come.
    expect(account.isArriving()).toBe(true)
    expect(done).toEqual([])
    // Asked once more by the next page, until there is an answer.
    const next = open({ guests: 2 })
    await next.listen(userOf('a'))
    expect(next.done).toEqual([])
    await next.account.answerGuestQuestion('move')
    expect(next.done).toEqual(['bring to user:a while user:a'])
    expect(next.account.guestQuestion()).toBeNull()
    expect(next.account.isArriving()).toBe(false)
    // The first page hears of the answer.
    window.dispatchEvent(Object.assign(new Event('storage'), { key: 'vitae.account' }))
    await vi.waitFor(() => expect(account.guestQuestion()).toBeNull())
  })

  it('lets a guest’s CVs stay on the device when the person says so, and asks no more', async () => {
    arrived = elsewhere('a')
    const { account, done, listen } = open({ guests: 1 })
    await listen(userOf('a'))
    await account.answerGuestQuestion('stay')
    expect(account.isArriving()).toBe(false)
    await listen(userOf('a'))
    const next = open({ guests: 1 })
    await next.listen(userOf('a'))
    expect([account.guestQuestion(), next.account.guestQuestion()]).toEqual([null, null])
    expect([...done, ...next.done]).toEqual([])
  })

  it('never moves a guest’s CVs into an account of which no sign-in is known', async () => {
    const { account, done, listen } = open({ guests: 1 })
    await listen(userOf('stranger'))
    expect(done).toEqual([])
    expect(account.guestQuestion()).toMatchObject({ email: 'stranger@example.org' })
  })

  it('keeps asking where the CVs could not be moved', async () => {
    arrived = elsewhere('a')
    const { account, listen } = open({ guests: 1, isBringingStuck: true })
    await listen(userOf('a'))
    await expect(account.answerGuestQuestion('move')).rejects.toThrow('No answer')
    expect(account.guestQuestion()).toMatchObject({ count: 1 })
  })

  it('takes up a sign-in on the page itself only once, and none after it was left', async () => {
    const { account, listen } = open()
    arrived = here('a')
    await listen(userOf('a'))
    expect(arrived).toBeNull()
    arrived = here('a')
    await account.signOut({ forget: 'nothing' })
    expect(open().account.namespace()).toBe('guest')
  })

  it('goes on in place when the session has ended, and when it is there again', async () => {
    const { account, listen } = open()
    await listen(userOf('a'))
    account.expire()
    expect(account.state().kind).toBe('expired')
    await listen(null)
    expect(account.state().kind).toBe('expired')
    expect(account.namespace()).toBe('user:a')
    await listen(userOf('a'))
    expect(account.state()).toEqual({ kind: 'signed-in', user: userOf('a') })
  })

  it('forgets everything when asked to, after all was sent', async () => {
    const { account, done, listen } = open()
    await listen(userOf('a'))
    expect(await account.signOut({ forget: 'when-sent' })).toBe('done')
    expect(account.namespace()).toBe('guest')
    expect(kept.size).toBe(0)
    expect(done.at(-1)).toBe('forget user:a while guest')
  })

  it('drops an invitation that waits in this tab once nobody is signed in any more', async () => {
    const removeItem = vi.fn()
    vi.stubGlobal('sessionStorage', { removeItem })
    const { account, listen } = open()
    await listen(userOf('a'))
    expect(removeItem).not.toHaveBeenCalled()
    await account.signOut({ forget: 'nothing' })
    expect(removeItem).toHaveBeenCalledOnce()
  })

  it('says so when something stays on this device, to the page that begins anew, too', async () => {
    const { account, listen } = open({ isStuck: true })
    await listen(userOf('a'))
    const heard: string[] = []
    account.onState(() => void account.whenLeft().then((leaving) => heard.push(leaving)))
    expect(await account.signOut({ forget: 'when-sent' })).toBe('left-behind')
    expect(account.namespace()).toBe('guest')
    expect(heard).toEqual(['left-behind'])
    await listen(userOf('b'))
    expect(await account.afterDeletion({ keep: false })).toBe('left-behind')
  })

  it.each([
    ['words could not be sent', { sent: false }, 'unsent', []],
    ['the server could not be told', { signOut: false }, 'refused', ['unlock']],
  ])('takes nothing away when %s', async (_, error, outcome, did) => {
    const { account, done, listen } = open(error)
    await listen(userOf('a'))
    done.length = 0
    expect(await account.signOut({ forget: 'when-sent' })).toBe(outcome)
    expect(account.namespace()).toBe('user:a')
    expect(kept.size).toBe(1)
    expect(done).toEqual(did)
  })

  it('gives up what was not sent when the person says so', async () => {
    const { account, done, listen } = open({ sent: false })
    await listen(userOf('a'))
    expect(await account.signOut({ forget: 'always' })).toBe('done')
    expect(done.at(-1)).toBe('forget user:a while guest')
  })

  it('leaves the database when only signed out', async () => {
    const { account, done, listen } = open({ sent: false })
    await listen(userOf('a'))
    done.length = 0
    expect(await account.signOut({ forget: 'nothing' })).toBe('done')
    expect(done).toEqual([])
  })

  it('follows another tab that signs in or out', async () => {
    const { account } = open()
    const notify = () =>
      window.dispatchEvent(Object.assign(new Event('storage'), { key: 'vitae.account' }))
    kept.set(
      'vitae.account',
      JSON.stringify({ userId: 'a', email: 'a@example.org', guests: 'move' }),
    )
    notify()
    await vi.waitFor(() => expect(account.namespace()).toBe('user:a'))
    kept.clear()
    notify()
    expect(account.namespace()).toBe('guest')
  })

  it('is a guest’s where what is remembered cannot be read', () => {
    for (const value of ['', '{', '7', '{"userId":""}', '{"userId":7,"email":"a"}']) {
      kept.set('vitae.account', value)
      expect(open().account.namespace()).toBe('guest')
    }
  })
})
