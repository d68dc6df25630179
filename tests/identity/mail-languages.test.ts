import { afterEach, beforeEach, expect, it } from 'vitest'
import { putNotificationSettings } from '@/lib/server/notifications/notification-setting-rows'
import { readSettings } from '@/lib/server/notifications/notification-settings'
import type { Browser } from './support/browser'
import { createMailbox, openAccounts, password } from './support/open-accounts'

// Mails of sign-in are in the language of the account's settings, else in that of the request.

let accounts: Awaited<ReturnType<typeof openAccounts>>
let mailbox = createMailbox()
const draft = { name: 'Ada', email: 'ada@example.org', password }

beforeEach(async () => {
  mailbox = createMailbox()
  accounts = await openAccounts({ mail: mailbox.mail })
})
afterEach(() => accounts.close())

const subjects = () => mailbox.messages.map(({ subject }) => subject.replace(/\d{6}/, '#'))

async function join(browser: Browser, headers: Record<string, string> = {}) {
  const up = await browser.post('/sign-up', draft, headers)
  const code = mailbox.codeFor(draft.email)
  await browser.post('/sign-up/confirm', { flow: up.data.flow, code }, headers)
  const principal = await accounts.identity.principalOf(browser.request())
  if (!principal) throw new Error('Nobody is signed in')
  return principal.userId
}

it('writes to somebody without an account as their browser asks', async () => {
  await accounts.browser().post('/sign-up', draft, { 'accept-language': 'de-AT,de;q=0.9' })
  expect(subjects()).toEqual(['# ist dein Code für Vitae'])
})

it('prefers the language that was chosen on the device, and remembers it for the account', async () => {
  const browser = accounts.browser()
  browser.cookies.set('vitae-locale', 'ar')
  const owner = await join(browser, { 'accept-language': 'de' })
  expect(subjects()).toEqual(['رمزك في Vitae هو #'])
  expect((await readSettings(accounts.ports, owner)).language).toBe('ar')
})

it('writes to an account in its own language, whoever asks', async () => {
  const owner = await join(accounts.browser())
  const row = { language: 'de', kinds: null } as const
  await putNotificationSettings(accounts.ports, owner, row, 'any')
  const stranger = accounts.browser('198.51.100.9')
  const headers = { 'accept-language': 'ar' }
  await stranger.post('/sign-up', draft, headers)
  await stranger.post('/password/forgot', { email: draft.email }, headers)
  await accounts.identity.settle()
  expect(subjects().slice(1)).toEqual([
    'Du hast schon ein Vitae-Konto',
    'Neues Passwort für Vitae festlegen',
  ])
})

it('falls back to the request, or English, from a language that is offered no more', async () => {
  const owner = await join(accounts.browser())
  const row = { language: 'tlh', kinds: null } as unknown as { language: 'en'; kinds: null }
  await putNotificationSettings(accounts.ports, owner, row, 'any')
  expect((await readSettings(accounts.ports, owner)).language).toBe('en')
  const headers = { 'accept-language': 'de' }
  await accounts.browser().post('/password/forgot', { email: draft.email }, headers)
  await accounts.identity.settle()
  expect(subjects().at(-1)).toBe('Neues Passwort für Vitae festlegen')
})
