import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { createRequestSigner } from '@/lib/server/aws/sign-request'
import { createAskAsOperator } from '@/lib/server/identity/cognito/ask-as-operator'
import { createPoolAccounts } from '@/lib/server/identity/cognito/make-pool-accounts'
import { setTestCredentials, testRegion } from '../contract/doubles/dynamo'
import { type DoubleUser, openPoolOperations } from './support/pool-operations'

const person = { email: 'ada@example.org', name: 'Ada Reis' }
let waits: number[]

setTestCredentials()
const pool = await openPoolOperations()
afterAll(() => pool.close())
beforeEach(() => {
  pool.users.clear()
  pool.state.asked = []
  waits = []
})

function openAccounts(service = 'cognito-idp') {
  const { origin, poolId, issuer } = pool
  const signer = createRequestSigner({ region: testRegion, service })
  const pause = async (milliseconds: number) => void waits.push(milliseconds)
  return createPoolAccounts({
    issuer,
    ask: createAskAsOperator({ origin, userPoolId: poolId, signer, pause }),
  })
}

describe('an account at a user pool for somebody who comes from another home', () => {
  it('has a confirmed address, and a password that nobody knows', async () => {
    const identity = await openAccounts().makeAccount(person)
    const user = pool.users.get(person.email)
    expect(identity).toEqual({ issuer: pool.issuer, subject: user?.sub })
    expect(user?.status).toBe('CONFIRMED')
    expect(user?.attributes).toEqual({
      email: person.email,
      email_verified: 'true',
      name: person.name,
    })
    await openAccounts().makeAccount({ email: 'bo@example.org', name: '' })
    const passwords = [...pool.users.values()].map(({ password }) => password)
    expect(new Set(passwords).size).toBe(2)
    for (const password of passwords) expect(password.length).toBeGreaterThan(40)
  })

  it('is made once, and left as it is from then on', async () => {
    const first = await openAccounts().makeAccount(person)
    const before = structuredClone(pool.users.get(person.email))
    expect(await openAccounts().makeAccount(person)).toEqual(first)
    expect(pool.users.get(person.email)).toEqual(before)
    expect(pool.users.size).toBe(1)
  })

  it.each([1, 2])('is finished after the end of a run before its request %d', async (at) => {
    pool.state.faults = Array.from({ length: at }, (_, index) =>
      index === at - 1 ? pool.refuse('InternalErrorException') : undefined,
    )
    await expect(openAccounts().makeAccount(person)).rejects.toThrow('answered 400')
    expect(await openAccounts().makeAccount(person)).toMatchObject({ issuer: pool.issuer })
    expect(pool.users.get(person.email)?.status).toBe('CONFIRMED')
  })

  const prepare = (status: DoubleUser['status']) =>
    pool.users.set(person.email, {
      sub: 'prepared',
      status,
      attributes: { email: person.email, email_verified: 'false' },
      password: 'known to whoever prepared it',
    })

  it.each([0, 3])('that waits for a confirmation is theirs, also after a cut', async (at) => {
    prepare('UNCONFIRMED')
    if (at > 0) {
      pool.state.faults = [undefined, undefined, undefined, pool.refuse('InternalErrorException')]
      await expect(openAccounts().makeAccount(person)).rejects.toThrow('answered 400')
    }
    const identity = await openAccounts().makeAccount(person)
    expect(identity).toEqual({ issuer: pool.issuer, subject: 'prepared' })
    const user = pool.users.get(person.email)
    expect(user?.password).not.toContain('known')
    expect(user).toMatchObject({ status: 'CONFIRMED', attributes: { email_verified: 'true' } })
  })

  it('that somebody uses without having confirmed the address is given to nobody', async () => {
    prepare('CONFIRMED')
    const before = structuredClone(pool.users.get(person.email))
    expect(await openAccounts().makeAccount(person)).toBeNull()
    expect(pool.users.get(person.email)).toEqual(before)
  })

  it('waits where the pool takes no more at once, and longer each time', async () => {
    const busy = pool.refuse('TooManyRequestsException', 400)
    pool.state.faults = [busy, busy, pool.refuse('InternalErrorException', 500)]
    await openAccounts().makeAccount(person)
    expect(waits).toHaveLength(3)
    expect(waits[2]).toBeGreaterThan(waits[0] ?? 0)
    pool.state.faults = Array.from({ length: 6 }, () => busy)
    await expect(openAccounts().makeAccount(person)).rejects.toThrow('answered 400')
  })

  it('is asked for with a signature for the pool and for nothing else', async () => {
    await expect(openAccounts('sqs').makeAccount(person)).rejects.toMatchObject({ status: 403 })
    expect(pool.users.size).toBe(0)
  })
})
