import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EmbeddedItems } from '../../items/embedded/open-items'
import { toOwnerId } from '../../owner'
import { openTestItems } from '../../testing/test-ports'
import {
  createSessionCookie,
  deleteSession,
  getSession,
  listSessions,
  putSession,
  readSessionCookie,
  type SessionRow,
} from './session-rows'

const day = 24 * 3_600_000
const owners = fc.uuid().map(toOwnerId)

describe('a session cookie', () => {
  it('leads to its own row, whoever it is of, and never twice to the same', () => {
    fc.assert(
      fc.property(owners, (owner) => {
        const [one, other] = [createSessionCookie(owner), createSessionCookie(owner)]
        expect(one.cookie).toMatch(/^[\w-]{64}$/)
        expect(readSessionCookie(one.cookie)).toEqual(one.key)
        expect(one.key.owner).toBe(owner)
        expect(other.key.id).not.toBe(one.key.id)
        expect(one.cookie).not.toContain(one.key.id)
      }),
    )
  })

  it('is one spelling of its bytes: any other letter leads elsewhere', () => {
    const letter = fc.constantFrom(
      ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
    )
    fc.assert(
      fc.property(owners, fc.nat({ max: 63 }), letter, (owner, at, other) => {
        const { cookie, key } = createSessionCookie(owner)
        fc.pre(cookie[at] !== other)
        const changed = cookie.slice(0, at) + other + cookie.slice(at + 1)
        expect(readSessionCookie(changed)?.id).not.toBe(key.id)
      }),
    )
  })

  it('is nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^[\w-]{64}$/.test(text))
        expect(readSessionCookie(text)).toBeNull()
      }),
    )
  })
})

describe('a row of a session', () => {
  const owner = toOwnerId('0190a0b0-0000-7000-8000-000000000001')
  const row: SessionRow = {
    issuer: 'https://pool.example.org',
    subject: 's',
    groups: [],
    checkedUntil: 0,
    refresh: 'v1.x',
    createdAt: 0,
    seenAt: 0,
    provedAt: 0,
    userAgent: '',
    renewingUntil: 0,
  }
  let time = 0
  let items: EmbeddedItems
  beforeEach(() => {
    time = 0
    items = openTestItems(() => time)
  })
  afterEach(() => items.close())

  it.each([
    ['thirty days after its last use', { createdAt: 0, seenAt: 5 * day }, 35 * day],
    ['ninety days after its begin', { createdAt: 0, seenAt: 80 * day }, 90 * day],
  ])('is over %s', async (_, times, end) => {
    const { key } = createSessionCookie(owner)
    time = times.seenAt
    await putSession(items, key, { ...row, ...times }, 'absent')
    time = end - 1_000
    expect(await getSession(items, key)).not.toBeNull()
    expect(await listSessions(items, owner)).toHaveLength(1)
    time = end + 1_000
    expect(await getSession(items, key)).toBeNull()
    expect(await listSessions(items, owner)).toEqual([])
  })

  it('does not come back once it has ended, and is not written over what others wrote', async () => {
    const { key } = createSessionCookie(owner)
    const first = await putSession(items, key, row, 'absent')
    if (!first) throw new Error('It was not written')
    const second = await putSession(items, key, { ...row, seenAt: 1 }, first.version)
    expect(await putSession(items, key, { ...row, seenAt: 2 }, first.version)).toBeNull()
    expect(await deleteSession(items, key, first.version)).toBe(false)
    expect(await deleteSession(items, key)).toBe(true)
    expect(await putSession(items, key, row, second?.version ?? 0)).toBeNull()
    expect(await getSession(items, key)).toBeNull()
  })

  it('is listed with all others of its person, and nobody else’s', async () => {
    const other = toOwnerId('0190a0b0-0000-7000-8000-000000000002')
    for (let count = 0; count < 205; count++) {
      await putSession(items, createSessionCookie(owner).key, row, 'absent')
    }
    await putSession(items, createSessionCookie(other).key, row, 'absent')
    expect(await listSessions(items, owner)).toHaveLength(205)
    expect(await listSessions(items, other)).toHaveLength(1)
  })
})
