import { expect, it, vi } from 'vitest'
import { deviceForEachTest, here, installation, userOf } from './testing/open-account'

const { device, open } = deviceForEachTest()

it('is a guest’s until somebody signs in, whose words it is from then on', async () => {
  const { account, done, listen } = open()
  expect(account.namespace()).toBe('guest')
  await listen(null)
  expect(account.state()).toEqual({ kind: 'guest' })
  expect(account.installation()).toEqual(installation)
  device.arrived = here('a')
  await listen(userOf('a'))
  expect(account.namespace()).toBe('user:a')
  // First the copy, then the screens switch, then what was typed meanwhile.
  expect(done).toEqual(['bring to user:a while guest', 'bring to user:a while user:a'])
})

it('knows the person at the next start without a network, and no more than id and address', async () => {
  device.arrived = here('a')
  await open().listen(userOf('a'))
  expect([...device.kept.values()].map((text) => JSON.parse(text))).toEqual([
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
  expect(JSON.parse([...device.kept.values()][0] ?? '')).toMatchObject({ userId: 'b' })
})

it('has another namespace in a workspace, which a guest’s documents never get into', async () => {
  device.kept.set('vitae.workspaces', '{}')
  const { account, done, listen } = open({ workspace: 'w' })
  expect(account.namespace()).toBe('guest')
  device.arrived = here('a')
  await listen(userOf('a'))
  expect(account.namespace()).toBe('user:a@w')
  expect(done).toEqual(['bring to user:a while guest', 'bring to user:a while user:a@w'])
  await account.signOut({ forget: 'when-sent' })
  // The own space stands for all namespaces of the person.
  expect(done.at(-1)).toBe('forget user:a while guest')
  expect([...device.kept]).toEqual([])
})

it('is known from the first key on where a sign-in was on another page of ours', async () => {
  device.arrived = here('a')
  const { account, done, listen } = open()
  expect(account.namespace()).toBe('user:a')
  // No screen searches for a CV before the guest's are moved.
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
  device.arrived = here('b')
  const { account } = open()
  expect(account.namespace()).toBe('user:b')
})

it('takes up a sign-in on the page itself only once, and none after it was left', async () => {
  const { account, listen } = open()
  device.arrived = here('a')
  await listen(userOf('a'))
  expect(device.arrived).toBeNull()
  device.arrived = here('a')
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
  expect(device.kept.size).toBe(0)
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
  expect(device.kept.size).toBe(1)
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
  device.kept.set(
    'vitae.account',
    JSON.stringify({ userId: 'a', email: 'a@example.org', guests: 'move' }),
  )
  notify()
  await vi.waitFor(() => expect(account.namespace()).toBe('user:a'))
  device.kept.clear()
  notify()
  expect(account.namespace()).toBe('guest')
})

it('is a guest’s where what is remembered cannot be read', () => {
  for (const value of ['', '{', '7', '{"userId":""}', '{"userId":7,"email":"a"}']) {
    device.kept.set('vitae.account', value)
    expect(open().account.namespace()).toBe('guest')
  }
})
