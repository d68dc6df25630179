import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { invitePerson } from '@/lib/server/accounts/invite-person'
import { resetPasswordLink } from '@/lib/server/accounts/reset-password-link'
import { readInvitation } from '@/lib/server/identity/rows/invitations'
import type { Browser } from './support/browser'
import { createMailbox, openAccounts, password, signUp } from './support/open-accounts'

// What was mailed before an address or a password changed, or before everything was signed out, is good for
// nothing afterwards: whoever reads that mailbox now may be somebody else.

const email = 'ada@example.org'
const other = 'ada@new.example.org'
const fresh = 'a violet kettle sails home'
let mailbox: ReturnType<typeof createMailbox>
let accounts: Awaited<ReturnType<typeof openAccounts>>
let browser: Browser

async function open(withMail: boolean) {
  mailbox = createMailbox()
  accounts = await openAccounts(withMail ? { mail: mailbox.mail } : {})
  browser = accounts.browser()
  if (!withMail) return signUp(browser, email)
  const up = await browser.post('/sign-up', { name: 'Ada', email, password })
  await browser.post('/sign-up/confirm', { flow: up.data.flow, code: mailbox.codeFor(email) })
}

afterEach(() => accounts.close())

/** The token of a reset link, as it is mailed. */
async function resetToken(address = email): Promise<string> {
  const made = await resetPasswordLink(accounts.ports, { email: address })
  if (!made.ok) throw new Error('No link was made')
  return made.value.link.split('#')[1] ?? ''
}

async function changeEmail(to: string) {
  const begun = await browser.post('/email', { email: to })
  if (begun.data.next !== 'confirm') return begun
  return browser.post('/email/confirm', { flow: begun.data.flow, code: mailbox.codeFor(to) })
}

const reset = (token: string) =>
  accounts.browser().post('/password/reset', { token, password: fresh })

describe.each([
  ['with mail', true],
  ['without mail', false],
])('a reset link of the address before, %s', (_, withMail) => {
  beforeEach(() => open(withMail))

  it('sets no password any more', async () => {
    const token = await resetToken()
    expect((await changeEmail(other)).status).toBe(200)
    expect((await reset(token)).data.code).toBe('gone')
    expect((await accounts.browser().post('/sign-in', { email: other, password })).status).toBe(200)
  })

  it('sets none either where it was made while another process changed the address', async () => {
    const token = await resetToken()
    const database = new DatabaseSync(
      join(accounts.ports.configuration.dataFolder, 'accounts.sqlite'),
    )
    database.prepare('UPDATE "user" SET email = ? WHERE email = ?').run(other, email)
    database.close()
    expect((await reset(token)).data.code).toBe('gone')
  })

  it('of the address that one goes back to is a new one', async () => {
    const token = await resetToken()
    await changeEmail(other)
    await changeEmail(email)
    expect((await reset(token)).data.code).toBe('gone')
    expect((await reset(await resetToken())).status).toBe(200)
  })
})

describe('a change of address that waits for its code', () => {
  beforeEach(() => open(true))

  const begin = async () => (await browser.post('/email', { email: other })).data.flow
  const confirm = (flow: unknown) =>
    browser.post('/email/confirm', { flow, code: mailbox.codeFor(other) })

  it('ends with another change of address', async () => {
    const flow = await begin()
    await changeEmail('ada@third.example.org')
    expect((await confirm(flow)).data.code).toBe('gone')
  })

  it('ends with a new password', async () => {
    const flow = await begin()
    await browser.post('/password', { current: password, password: fresh })
    expect((await confirm(flow)).data.code).toBe('gone')
  })

  it('ends with a new password by a link', async () => {
    const flow = await begin()
    await reset(await resetToken())
    await browser.post('/sign-in', { email, password: fresh })
    expect((await confirm(flow)).data.code).toBe('gone')
  })

  it.each(['/sign-out/everywhere', '/sessions/end-others'])('ends with %s', async (path) => {
    const flow = await begin()
    const token = await resetToken()
    await browser.post(path)
    await browser.post('/sign-in', { email, password })
    expect((await confirm(flow)).data.code).toBe('gone')
    expect((await reset(token)).data.code).toBe('gone')
  })
})

it('an invitation of either address ends with a confirmed change', async () => {
  await open(true)
  Object.assign(accounts.ports.configuration, { signup: 'invite' })
  const made = await invitePerson(accounts.ports, { email: other })
  const token = made.ok ? (made.value.link.split('=')[1] ?? '') : ''
  expect(await readInvitation(accounts.ports.items, token)).toBe(other)
  await changeEmail(other)
  expect(await readInvitation(accounts.ports.items, token)).toBeNull()
})

it('an invitation of somebody else stays where an address is claimed without a confirmation', async () => {
  await open(false)
  Object.assign(accounts.ports.configuration, { signup: 'invite' })
  const made = await invitePerson(accounts.ports, { email: other })
  const token = made.ok ? (made.value.link.split('=')[1] ?? '') : ''
  await changeEmail(other)
  await changeEmail(email)
  expect(await readInvitation(accounts.ports.items, token)).toBe(other)
})
