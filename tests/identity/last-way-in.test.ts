import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Authenticator } from './support/authenticator'
import type { Browser } from './support/browser'
import { openAccounts, signUp } from './support/open-accounts'
import { openProvider, withSchool } from './support/provider'

// Nobody locks themselves out: the last method that signs in stays.

let provider: Awaited<ReturnType<typeof openProvider>>
let accounts: Awaited<ReturnType<typeof openAccounts>>

beforeEach(async () => {
  provider = await openProvider()
  accounts = await openAccounts(withSchool(provider.issuer))
})
afterEach(async () => {
  await accounts.close()
  await provider.close()
})

async function joinByProvider(): Promise<Browser> {
  const browser = accounts.browser()
  const begun = await browser.get('/oidc/school')
  await browser.send('GET', provider.agree(begun.headers.get('location') ?? ''))
  return browser
}

async function addPasskey(browser: Browser): Promise<string> {
  const options = await browser.post('/passkey/add/options')
  const response = new Authenticator().register(options.data as never)
  return String((await browser.post('/passkey/add', { response, name: 'Laptop' })).data.id)
}

it('of a provider and a passkey that are taken away at once, one stays', async () => {
  const browser = await joinByProvider()
  const id = await addPasskey(browser)
  const answers = await Promise.all([
    browser.post('/oidc/school/unlink'),
    browser.post('/passkey/remove', { id }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
})

it('of two passkeys that are taken away at once, one stays', async () => {
  const browser = await joinByProvider()
  const ids = [await addPasskey(browser), await addPasskey(browser)]
  await browser.post('/oidc/school/unlink')
  const answers = await Promise.all(ids.map((id) => browser.post('/passkey/remove', { id })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
})

it('a password that nobody has chosen is none', async () => {
  const browser = accounts.browser()
  await signUp(browser, 'ada@example.org')
  const id = await addPasskey(browser)
  // As of somebody who came from another home.
  const file = join(accounts.ports.configuration.dataFolder, 'accounts.sqlite')
  const database = new DatabaseSync(file)
  database.prepare('UPDATE account SET password = NULL').run()
  database.close()
  expect((await browser.get('/security')).data.hasPassword).toBe(false)
  expect((await browser.post('/passkey/remove', { id })).data.code).toBe('forbidden')
})

it('a provider that the installation knows no more is none', async () => {
  const browser = await joinByProvider()
  const id = await addPasskey(browser)
  // Configured no more: a list of its own, which the routes hold.
  ;(accounts.ports.configuration.oidc as unknown as unknown[]).splice(0)
  expect((await browser.post('/passkey/remove', { id })).data.code).toBe('forbidden')
})
