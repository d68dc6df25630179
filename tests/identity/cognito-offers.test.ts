import { afterAll, expect, it } from 'vitest'
import { describeMe } from '@/lib/server/accounts/describe-me'
import { resetPasswordLink } from '@/lib/server/accounts/reset-password-link'
import { openPoolAccounts } from './support/open-pool-accounts'

const other = { id: 'school', name: 'School', issuer: 'https://x.org', clientId: 'x', scopes: [] }

const accounts = await openPoolAccounts({ oidc: [other] })
afterAll(() => accounts.close())

it('tells screens to lead to managed login, and offers nothing that only forms of ours can do', async () => {
  const visitor = await accounts.signedIn(accounts.pool.add('ada@example.org'))
  const principal = await accounts.identity.principalOf(visitor.request())
  const { user, installation } = await describeMe(accounts.ports, principal)
  expect(user).toMatchObject({ email: 'ada@example.org', isEmailConfirmed: true })
  expect(installation).toMatchObject({ isManaged: true, hasPasskeys: false, providers: [] })
  expect((await visitor.get('/security')).data).toEqual({
    email: 'ada@example.org',
    isEmailConfirmed: true,
    hasPassword: false,
    hasTotp: false,
    passkeys: [],
    providers: [],
    isProofFresh: true,
  })
  expect((await accounts.browser().get('/oidc/school')).status).toBe(404)
})

it('makes no link for a password that is not kept here, and does not say that nobody is there', async () => {
  for (const email of ['ada@example.org', 'nobody@example.org']) {
    const made = await resetPasswordLink(accounts.ports, { email })
    expect(made).toEqual({ ok: false, code: 'forbidden' })
  }
})
