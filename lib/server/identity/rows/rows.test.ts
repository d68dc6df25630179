import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenedPorts } from '../../ports'
import { openTestPorts } from '../../testing/test-ports'
import { addressKey } from '../http/address-key'
import { type Arrival, admitPerson } from './admit-person'
import { confirmFlow, openFlow, renewFlow } from './flows'
import { findPerson, readPerson } from './person-rows'
import { countTry, forgetTries, type Limit } from './row-limits'

let ports: OpenedPorts
let time = 1_000_000

beforeEach(async () => {
  time = 1_000_000
  ports = await openTestPorts({ now: () => time })
})
afterEach(() => ports.close())

const limit: Limit = { name: 'test', tries: 5, seconds: 60 }

describe('countTry', () => {
  it('lets through so many and no more, however many come at once', async () => {
    const counted = await Promise.all(
      Array.from({ length: 30 }, () => countTry(ports, limit, 'somebody')),
    )
    const passed = counted.filter(({ ok }) => ok).length
    expect(passed).toBe(5)
    expect(await countTry(ports, limit, 'somebody')).toEqual({ ok: false, retryAfter: 60 })
    expect(await countTry(ports, limit, 'somebody else')).toEqual({ ok: true })
    time += 59_001
    expect(await countTry(ports, limit, 'somebody')).toEqual({ ok: false, retryAfter: 1 })
    time += 1_000
    expect(await countTry(ports, limit, 'somebody')).toEqual({ ok: true })
  })

  it('begins anew when it was told to forget', async () => {
    for (let round = 0; round < 6; round++) await countTry(ports, limit, 'somebody')
    await forgetTries(ports, limit, 'somebody')
    expect(await countTry(ports, limit, 'somebody')).toEqual({ ok: true })
  })
})

describe('admitPerson', () => {
  const arrival: Arrival = {
    identity: { issuer: 'x', subject: '1' },
    email: 'ada@example.org',
    name: 'Ada',
  }

  const auth = { isStillThere: async () => true, isOldest: () => true }

  it('makes nobody an operator while an older account is there, whatever rows were lost', async () => {
    const later = { ...auth, isOldest: () => false }
    expect((await admitPerson(ports, arrival, later))?.groups).toEqual(['member'])
    const first = { ...arrival, identity: { issuer: 'x', subject: '0' }, email: 'eve@example.org' }
    expect((await admitPerson(ports, first, auth))?.groups).toContain('operator')
  })

  it('makes one id for many who come at once, and one operator', async () => {
    const people = await Promise.all(
      Array.from({ length: 20 }, () => admitPerson(ports, arrival, auth)),
    )
    expect(new Set(people.map((person) => person?.userId)).size).toBe(1)
    const others = await Promise.all(
      Array.from({ length: 5 }, (_, at) =>
        admitPerson(
          ports,
          { ...arrival, identity: { issuer: 'x', subject: `o${at}` }, email: `${at}@example.org` },
          auth,
        ),
      ),
    )
    expect(people[0]?.groups).toEqual(['member', 'operator'])
    expect(new Set(others.map((person) => person?.userId)).size).toBe(5)
    expect(others.every((person) => person?.groups.length === 1)).toBe(true)
  })

  it('follows name and address, and is found by the new one alone', async () => {
    const first = await admitPerson(ports, arrival, auth)
    const moved = { ...arrival, email: 'neu@example.org' }
    const second = await admitPerson(ports, moved, auth)
    expect(second?.userId).toBe(first?.userId)
    expect(await findPerson(ports.items, 'ada@example.org')).toBeNull()
    expect((await findPerson(ports.items, 'NEU@example.org'))?.person.userId).toBe(first?.userId)
  })

  it('leaves nothing when the account was deleted meanwhile', async () => {
    expect(
      await admitPerson(ports, arrival, { ...auth, isStillThere: async () => false }),
    ).toBeNull()
    const { items } = await ports.items.scan({ limit: 100 })
    expect(items.map(({ pk }) => pk)).toEqual(['installation'])
  })

  it('keeps somebody in charge when a crash came between the claim and the person', async () => {
    const identity = { ...arrival.identity }
    await ports.items.put(
      { pk: `identity#${identity.issuer}#${identity.subject}`, sk: 'identity', data: { userId } },
      'absent',
    )
    await ports.items.put({ pk: 'installation', sk: 'first-operator', data: { userId } }, 'absent')
    const person = await admitPerson(ports, arrival, auth)
    expect(person).toMatchObject({ userId, groups: ['member', 'operator'] })
    expect(await readPerson(ports.items, person?.userId ?? toOwner())).not.toBeNull()
  })
  const userId = '01900000-0000-7000-8000-000000000001'
  const toOwner = (): never => {
    throw new Error('There is nobody')
  }
})

describe('flows', () => {
  const parts = () => ({ items: ports.items, now: () => time, secret: 'a secret of tests' })

  it('give their payload to one of many who confirm at once', async () => {
    const payload = { email: 'a' }
    const { flow, code } = await openFlow(parts(), { kind: 'sign-up', who: 'a', payload })
    const confirmed = await Promise.all(
      Array.from({ length: 10 }, () => confirmFlow(parts(), flow, 'sign-up', code)),
    )
    expect(confirmed.filter(({ ok }) => ok)).toEqual([{ ok: true, payload }])
  })

  it('are of one kind, and unknown ones are gone', async () => {
    const { flow, code } = await openFlow(parts(), { kind: 'email', who: 'a', payload: {} })
    expect(await confirmFlow(parts(), flow, 'sign-up', code)).toEqual({ ok: false, code: 'gone' })
    expect(await renewFlow(parts(), flow, 'sign-up')).toBeNull()
    expect(await confirmFlow(parts(), 'unknown', 'email', code)).toEqual({
      ok: false,
      code: 'gone',
    })
    expect((await confirmFlow(parts(), flow, 'email', code)).ok).toBe(true)
  })

  it('keep neither flow nor code where somebody could read them', async () => {
    const { flow, code } = await openFlow(parts(), { kind: 'sign-up', who: 'a', payload: {} })
    const { items } = await ports.items.scan({ limit: 100 })
    expect(JSON.stringify(items)).not.toContain(flow)
    expect(JSON.stringify(items.map(({ data }) => data))).not.toContain(code)
  })
})

describe('addressKey', () => {
  it.each<[string | null, string]>([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    [null, 'unknown'],
  ])('%s is %s', (ip, key) => {
    expect(addressKey(ip)).toBe(key)
  })

  it('is the same for every address of a network', () => {
    fc.assert(
      fc.property(fc.ipV6(), (ip) => {
        const key = addressKey(ip)
        expect(addressKey(ip.toUpperCase())).toBe(key)
      }),
    )
  })
})
