import { describe, expect, it, vi } from 'vitest'
import { deviceForEachTest, elsewhere, here, userOf } from './testing/open-account'

const { device, open } = deviceForEachTest()

describe('the CVs of a guest when somebody signs in', () => {
  it('lets screens open when the guest’s CVs could not be brought, and brings them later', async () => {
    device.arrived = here('a')
    const { account, done, listen } = open({ isBringingStuck: true })
    await vi.waitFor(() => expect(account.isArriving()).toBe(false))
    expect(done).toEqual([])
    await listen(userOf('a'))
    expect(done).toEqual(['bring to user:a while user:a'])
  })

  it('asks before a guest’s CVs move after a sign-in at a provider, by the address of the account', async () => {
    device.arrived = elsewhere('a')
    const { account, done, listen } = open({ guests: 2 })
    expect(account.namespace()).toBe('user:a')
    await listen(userOf('a'))
    expect(account.guestQuestion()).toEqual({ count: 2, email: 'a@example.org' })
    // No screen searches for a CV that may be about to move.
    expect(account.isArriving()).toBe(true)
    expect(done).toEqual([])
    // The next page asks again until there is an answer.
    const next = open({ guests: 2 })
    await next.listen(userOf('a'))
    expect(next.done).toEqual([])
    await next.account.answerGuestQuestion('move')
    expect(next.done).toEqual(['bring to user:a while user:a'])
    expect(next.account.guestQuestion()).toBeNull()
    expect(next.account.isArriving()).toBe(false)
    // The first page is notified of the answer.
    window.dispatchEvent(Object.assign(new Event('storage'), { key: 'vitae.account' }))
    await vi.waitFor(() => expect(account.guestQuestion()).toBeNull())
  })

  it('lets a guest’s CVs stay on the device when the person says so, and asks no more', async () => {
    device.arrived = elsewhere('a')
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
    device.arrived = elsewhere('a')
    const { account, listen } = open({ guests: 1, isBringingStuck: true })
    await listen(userOf('a'))
    await expect(account.answerGuestQuestion('move')).rejects.toThrow('No answer')
    expect(account.guestQuestion()).toMatchObject({ count: 1 })
  })
})
