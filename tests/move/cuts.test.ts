import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPerson, savePerson } from '@/lib/server/identity/rows/person-rows'
import { moveHome } from '@/lib/server/move/move-home'
import { Crash, cutAfter } from '@/lib/server/testing/cut-items'
import { isOnAws } from '../support/aws-stores'
import {
  type EmbeddedAuthContext,
  fillLightSide,
  type LightSide,
  lightOwner,
  openLightSide,
} from './support/light-side'
import { dumpItems } from './support/open-sides'

/** From where to where. */
const ways: readonly { from: EmbeddedAuthContext; to: EmbeddedAuthContext }[] = isOnAws
  ? [
      { from: 'home', to: 'aws' },
      { from: 'aws', to: 'home' },
    ]
  : [{ from: 'home', to: 'home' }]

const pk = `owner#${lightOwner}`
const moved = { ok: true, code: 'moved', report: { differing: [] } }
const isOfMove = (row: string) => row.includes('"pk":"move","sk":"wrote#')

describe.each(ways)('from $from to $to', ({ from, to }) => {
  let source: LightSide
  let targets: LightSide[]
  beforeEach(async () => {
    targets = []
    source = await openLightSide('old', from)
    await fillLightSide(source)
  }, 60_000)
  afterEach(() => {
    for (const side of [source, ...targets]) side.close()
  })

  async function openTarget(): Promise<LightSide> {
    const target = await openLightSide('new', to)
    targets.push(target)
    return target
  }

  /** Runs a move whose process ends after so many writes; false where it came to its end before. */
  async function runUntil(target: LightSide, writes: number): Promise<boolean> {
    const cut = cutAfter(target.items, writes)
    try {
      await moveHome(source, target.through(cut.items))
    } catch (error) {
      if (!(error instanceof Crash)) throw error
    }
    return cut.wasCut()
  }

  describe('a move that is cut off', () => {
    it('after any write ends as one that was not, and makes one account', async () => {
      const before = await dumpItems(source.items)
      for (let writes = 0; ; writes++) {
        const target = await openTarget()
        if (!(await runUntil(target, writes))) {
          expect(writes).toBeGreaterThan(15)
          break
        }
        const outcome = await moveHome(source, target)
        // All of it was done, but for the note that it was, or but for forgetting what was noted.
        expect(outcome, `cut after ${writes}`).toMatchObject(moved)
        expect(target.accounts.made).toEqual(['ada@example.org'])
        expect((await dumpItems(target.items)).filter(isOfMove)).toEqual([])
      }
      expect(await dumpItems(source.items)).toEqual(before)
    })

    it('again and again comes to its end', async () => {
      const target = await openTarget()
      let runs = 0
      while (await runUntil(target, 4)) {
        runs++
        expect(runs).toBeLessThan(50)
      }
      expect(runs).toBeGreaterThan(3)
      expect(await moveHome(source, target)).toMatchObject({ ok: true, code: 'moved-before' })
    })

    it('follows what people wrote and erased meanwhile where it came from', async () => {
      const target = await openTarget()
      await runUntil(target, 14)
      await source.items.put({ pk, sk: 'body#1', data: { words: 'newer', version: 8 } }, 'any')
      await source.items.put({ pk, sk: 'body#4', data: { words: 'new', version: 1 } }, 'any')
      await source.items.delete({ pk, sk: 'body#2' }, 'any')
      expect(await moveHome(source, target)).toMatchObject(moved)
      expect((await target.items.get({ pk, sk: 'body#1' }))?.data.words).toBe('newer')
      expect(await target.items.get({ pk, sk: 'body#2' })).toBeNull()
    })

    it('goes on over nothing that somebody else has written since', async () => {
      const target = await openTarget()
      await runUntil(target, 14)
      await target.items.put({ pk, sk: 'body#1', data: { words: 'theirs', version: 8 } }, 'any')
      const before = await dumpItems(target.items)
      expect(await moveHome(source, target)).toEqual({
        ok: false,
        code: 'target-in-use',
        names: [`${pk} body#1`],
      })
      expect(await dumpItems(target.items)).toEqual(before)
    })
  })

  describe('a move beside somebody who writes', () => {
    it('stops where the target has changed under it', async () => {
      const target = await openTarget()
      await runUntil(target, 14)
      await source.items.put({ pk, sk: 'body#1', data: { words: 'newer', version: 8 } }, 'any')
      let isRead = false
      const items = {
        ...target.items,
        async putInOrder(puts: Parameters<typeof target.items.putInOrder>[0]) {
          if (!isRead)
            await target.items.put({ pk, sk: 'body#1', data: { words: 'theirs' } }, 'any')
          isRead = true
          return target.items.putInOrder(puts)
        },
      }
      const outcome = await moveHome(source, target.through(items))
      expect(outcome).toMatchObject({ ok: false, code: 'target-changed', names: [`${pk} body#1`] })
      expect((await target.items.get({ pk, sk: 'body#1' }))?.data.words).toBe('theirs')
    })

    it('names what differs in the end, and is not over', async () => {
      const target = await openTarget()
      const accounts = {
        ...target.accounts,
        async makeAccount(person: { email: string; name: string }) {
          await source.items.put({ pk, sk: 'body#1', data: { words: 'late', version: 8 } }, 'any')
          await source.items.put({ pk, sk: 'body#5', data: { words: 'later', version: 1 } }, 'any')
          return target.accounts.makeAccount(person)
        },
      }
      const outcome = await moveHome(source, { ...target, accounts })
      expect(outcome).toMatchObject({
        ok: false,
        code: 'differs',
        names: [`${pk} body#1`, `${pk} body#5`],
      })
      expect(await moveHome(source, target)).toMatchObject(moved)
    })

    it('tells when an address leads to somebody else', async () => {
      const target = await openTarget()
      const key = { pk: 'identity#double#subject of ada@example.org', sk: 'identity' }
      await target.items.put({ ...key, data: { userId: 'somebody' } }, 'any')
      expect(await moveHome(source, target)).toEqual({
        ok: false,
        code: 'account-taken',
        names: ['ada@example.org'],
      })
      expect((await target.items.get(key))?.data.userId).toBe('somebody')
    })

    it('makes no account of an address that no form takes', async () => {
      const target = await openTarget()
      const stored = await readPerson(source.items, lightOwner)
      // Unicode lower-cases the first character to an "a": a provider vouched for it once.
      const email = '\u212ada@example.org'
      if (!stored) throw new Error('Nobody is there')
      await savePerson(source.items, { ...stored.person, email }, stored.version)
      expect(await moveHome(source, target)).toEqual({
        ok: false,
        code: 'account-taken',
        names: [email],
      })
      expect(target.accounts.made).toEqual([])
    })
  })

  it('bytes that are not what the store says of them are found in the end', async () => {
    const target = await openTarget()
    const get: typeof target.files.get = async (key) => {
      const file = await target.files.get(key)
      return file && { ...file, bytes: Buffer.from('changed') }
    }
    const outcome = await moveHome(source, { ...target, files: { ...target.files, get } })
    expect(outcome).toMatchObject({
      ok: false,
      code: 'differs',
      names: [`exports/${lightOwner}/1`, `exports/${lightOwner}/2`],
    })
  })
})
