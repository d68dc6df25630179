import { expect, it } from 'vitest'
import { invitePerson } from '@/lib/server/accounts/invite-person'
import { addressKey, hiddenAddress, widenLimit } from '@/lib/server/identity/http/address-key'
import { limits } from '@/lib/server/identity/identity-limits'
import { findPerson } from '@/lib/server/identity/rows/person-rows'
import type { PoolAccounts } from './support/open-pool-accounts'
import { openPoolBeforeEach, pass, untilExpired } from './support/pool-before-each'

const kim = 'kim@example.org'
const kelvin = '\u212aim@example.org'

let accounts: PoolAccounts
openPoolBeforeEach((opened) => {
  accounts = opened
})

it('does not let somebody sign in whose address only looks like one in ASCII', async () => {
  const stranger = accounts.browser()
  const answer = await accounts.signIn(stranger, accounts.pool.add(kelvin))
  expect(answer.headers.get('location')).toBe('/sign-in?error=no-address')
  expect(await findPerson(accounts.ports.items, kim)).toBeNull()
})

it('does not let somebody use an invitation of another address', async () => {
  Object.assign(accounts.ports.configuration, { signup: 'invite' })
  await invitePerson(accounts.ports, { email: kim })
  const stranger = accounts.browser()
  await accounts.signIn(stranger, accounts.pool.add(kelvin))
  expect(await accounts.whoIs(stranger)).toBeNull()
  expect(await accounts.whoIs(await accounts.signedIn(accounts.pool.add(kim)))).toBe(kim)
})

it('does not let a person become somebody else by a change of address at the pool', async () => {
  const user = accounts.pool.add('mallory@example.org')
  const mallory = await accounts.signedIn(user)
  Object.assign(user, { email: kelvin })
  pass(untilExpired)
  expect(await accounts.whoIs(mallory)).toBe('mallory@example.org')
  expect(await findPerson(accounts.ports.items, kim)).toBeNull()
})

it('lets a whole site set out behind a proxy that hides addresses', async () => {
  const beginAuthorization = async (address: string) =>
    (await accounts.browser(address).get('/oidc/cognito')).headers.get('location') ?? ''
  const limited = '/sign-in?error=too-many-requests'
  const rounds = Array.from({ length: 61 })
  const known = await Promise.all(rounds.map(() => beginAuthorization('203.0.113.9')))
  expect(known.filter((location) => location === limited)).toHaveLength(1)
  const hidden = await Promise.all(rounds.map(() => beginAuthorization('hidden')))
  expect(hidden).not.toContain(limited)
})

it('counts hidden addresses together, fifty times as wide', () => {
  const { providerByAddress } = limits
  const key = addressKey(hiddenAddress)
  expect(widenLimit(providerByAddress, key)).toEqual({ ...providerByAddress, tries: 3_000 })
  expect(widenLimit(providerByAddress, addressKey(null))).toBe(providerByAddress)
  expect(widenLimit(providerByAddress, addressKey('203.0.113.9'))).toBe(providerByAddress)
})
