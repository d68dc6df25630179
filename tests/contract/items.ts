import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { InvalidCursorError, type Items } from '@/lib/server/items/item-types'
import { runs } from '../runs'
import { allPages, modelStep, runModel } from './items-model'

/** A store of one adapter, empty, with a clock that the test turns. */
export type ItemsUnderTest = {
  items: Items
  /** Sets what the store takes for now, in milliseconds since 1970. */
  setNow: (milliseconds: number) => void
  close: () => Promise<void>
}

const start = 1_800_000_000_000

/**
 * Tests the contract of every adapter of items; another one joins by a file like items.test.ts.
 *
 * @param options.rounds of the model: fewer where each step is a call over the network
 */
export function describeItems(
  name: string,
  open: () => Promise<ItemsUnderTest>,
  { rounds = 150 }: { rounds?: number } = {},
): void {
  describe(`items: ${name}`, () => {
    let store: ItemsUnderTest
    let items: Items
    beforeEach(async () => {
      store = await open()
      items = store.items
      store.setNow(start)
    })
    afterEach(() => store.close())

    const key = { pk: 'p', sk: 's' }
    const put = (pk: string, sk: string, data = {}) => items.put({ pk, sk, data }, 'any')

    it('gives back what was put, and null where nothing was', async () => {
      expect(await items.get(key)).toBeNull()
      const data = {
        words: 'é😀\u0000\ud800 "x"',
        list: [1, 2.5, null, true, { deep: [] }],
        none: null,
      }
      const draft = { ...key, index: { gsi1pk: 'g', gsi1sk: '1' }, data }
      expect(await items.put(draft, 'absent')).toEqual({ ok: true, version: 1 })
      expect(await items.get(key)).toEqual({ ...draft, version: 1, expiresAt: null })
    })

    it('counts versions and writes only over the one that was expected', async () => {
      const write = (expected: Parameters<Items['put']>[1], n: number) =>
        items.put({ ...key, data: { n } }, expected)
      const conflict = { ok: false, code: 'version-conflict' }
      expect(await write(1, 0)).toEqual(conflict)
      expect(await write(0, 0)).toEqual(conflict)
      expect(await write('absent', 1)).toEqual({ ok: true, version: 1 })
      expect(await write('absent', 2)).toEqual(conflict)
      expect(await write(2, 2)).toEqual(conflict)
      expect((await items.get(key))?.data).toEqual({ n: 1 })
      expect(await write(1, 3)).toEqual({ ok: true, version: 2 })
      expect(await write(1, 4)).toEqual(conflict)
      expect(await write('any', 5)).toEqual({ ok: true, version: 3 })
      expect(await items.get(key)).toMatchObject({ version: 3, data: { n: 5 } })
    })

    it('puts in order, and stops at the first that is refused', async () => {
      const draft = (sk: string, n: number) => ({ pk: 'p', sk, data: { n } })
      const conflict = { ok: false, code: 'version-conflict' }
      expect(
        await items.putInOrder([
          { draft: draft('a', 1), expected: 'absent' },
          { draft: draft('b', 1), expected: 'absent' },
        ]),
      ).toEqual([
        { ok: true, version: 1 },
        { ok: true, version: 1 },
      ])
      expect(
        await items.putInOrder([
          { draft: draft('a', 2), expected: 1 },
          { draft: draft('b', 2), expected: 7 },
          { draft: draft('c', 2), expected: 'any' },
        ]),
      ).toEqual([{ ok: true, version: 2 }, conflict])
      const stored = await Promise.all(['a', 'b', 'c'].map((sk) => items.get({ pk: 'p', sk })))
      expect(stored.map((item) => item?.data.n)).toEqual([2, 1, undefined])
    })

    it('lets one of many at once win', async () => {
      await put('p', 's')
      const tries = Array.from({ length: 20 }, (_, n) => items.put({ ...key, data: { n } }, 1))
      const won = (await Promise.all(tries)).map(({ ok }, n) => (ok ? n : -1)).filter((n) => n >= 0)
      expect(won).toHaveLength(1)
      expect(await items.get(key)).toMatchObject({ version: 2, data: { n: won[0] } })
    })

    it('deletes, and only the version that was expected', async () => {
      const conflict = { ok: false, code: 'version-conflict' }
      expect(await items.delete(key, 'any')).toEqual({ ok: true })
      expect(await items.delete(key, 1)).toEqual(conflict)
      await put('p', 's')
      expect(await items.delete(key, 2)).toEqual(conflict)
      expect(await items.get(key)).not.toBeNull()
      expect(await items.delete(key, 1)).toEqual({ ok: true })
      expect(await items.get(key)).toBeNull()
      expect(await items.put({ ...key, data: {} }, 'absent')).toEqual({ ok: true, version: 1 })
    })

    it('orders a partition by the UTF-8 bytes of its keys', async () => {
      // UTF-16 would put the last two the other way round.
      const sorted = ['A', 'B', 'a', 'a#1', 'a#10', 'a#2', 'é', '퟿', '\ue000', '\uffee', '😀']
      for (const sk of [...sorted].reverse()) await put('p', sk)
      await put('o', 'z')
      await put('q', 'a')
      const ask = (direction: 'ascending' | 'descending') =>
        allPages((cursor) => items.query({ pk: 'p', limit: 3, cursor, direction }))
      expect((await ask('ascending')).map(({ sk }) => sk)).toEqual(sorted)
      expect((await ask('descending')).map(({ sk }) => sk)).toEqual([...sorted].reverse())
    })

    it('finds by prefix, and from a place on', async () => {
      for (const sk of ['a', 'v#1', 'v#2', 'v#3', 'v#😀', 'v$', 'w', 'v\u{10ffff}x'])
        await put('p', sk)
      const ask = async (where: { prefix?: string; from?: string }) =>
        (await items.query({ pk: 'p', limit: 100, ...where })).items.map(({ sk }) => sk)
      expect(await ask({ prefix: 'v#' })).toEqual(['v#1', 'v#2', 'v#3', 'v#😀'])
      expect(await ask({ prefix: 'v#', from: 'v#2' })).toEqual(['v#2', 'v#3', 'v#😀'])
      expect(await ask({ prefix: 'v#', from: 'a' })).toHaveLength(4)
      expect(await ask({ from: 'v#3' })).toEqual(['v#3', 'v#😀', 'v$', 'v\u{10ffff}x', 'w'])
      expect(await ask({ prefix: 'v\u{10ffff}' })).toEqual(['v\u{10ffff}x'])
      expect(await ask({ prefix: 'x' })).toEqual([])
      expect(await ask({ prefix: '' })).toHaveLength(8)
    })

    it('goes on behind its cursor while rows come and go', async () => {
      for (const sk of ['1', '2', '3', '4', '5']) await put('p', sk)
      const first = await items.query({ pk: 'p', limit: 2 })
      await items.delete({ pk: 'p', sk: '2' }, 'any')
      await put('p', '0')
      await put('p', '35')
      const rest = await allPages((cursor) =>
        items.query({ pk: 'p', limit: 2, cursor: cursor ?? first.cursor }),
      )
      expect(rest.map(({ sk }) => sk)).toEqual(['3', '35', '4', '5'])
      const whole = await items.query({ pk: 'p', limit: 1000 })
      expect(whole.cursor).toBeNull()
    })

    it('ends a page by size before its memory grows', async () => {
      const words = 'x'.repeat(200_000)
      for (let n = 0; n < 12; n++) await put('p', `${n}`, { words })
      const page = await items.query({ pk: 'p', limit: 1000 })
      expect(page.items.length).toBeLessThan(12)
      expect(page.cursor).not.toBeNull()
      expect(
        await allPages((cursor) => items.query({ pk: 'p', limit: 1000, cursor })),
      ).toHaveLength(12)
    })

    it('refuses cursors that it never made', async () => {
      for (const cursor of ['x', '%%%', Buffer.from('["a","b"]').toString('base64url')]) {
        await expect(items.query({ pk: 'p', limit: 1, cursor })).rejects.toThrow(InvalidCursorError)
      }
    })

    it('finds by the index what is in it, in its order', async () => {
      const putIndexed = (sk: string, gsi1sk: string | null) =>
        items.put({ pk: 'p', sk, index: gsi1sk ? { gsi1pk: 'g', gsi1sk } : null, data: {} }, 'any')
      await putIndexed('a', '3')
      await putIndexed('b', '1')
      await putIndexed('c', null)
      await putIndexed('d', '2')
      await items.put({ pk: 'p', sk: 'e', index: { gsi1pk: 'h', gsi1sk: '1' }, data: {} }, 'any')
      const ask = async (more: { prefix?: string; direction?: 'descending' } = {}) =>
        (
          await allPages((cursor) => items.queryIndex({ gsi1pk: 'g', limit: 1, cursor, ...more }))
        ).map(({ sk }) => sk)
      expect(await ask()).toEqual(['b', 'd', 'a'])
      expect(await ask({ direction: 'descending' })).toEqual(['a', 'd', 'b'])
      expect(await ask({ prefix: '2' })).toEqual(['d'])
      await putIndexed('a', '0')
      await putIndexed('b', null)
      expect(await ask()).toEqual(['a', 'd'])
    })

    it('walks over equal keys of the index without losing one', async () => {
      for (let n = 0; n < 7; n++) {
        const index = { gsi1pk: 'g', gsi1sk: 'same' }
        await items.put({ pk: `p${n}`, sk: 's', index, data: {} }, 'any')
      }
      const found = await allPages((cursor) => items.queryIndex({ gsi1pk: 'g', limit: 2, cursor }))
      expect(new Set(found.map(({ pk }) => pk)).size).toBe(7)
      expect(found).toHaveLength(7)
    })

    it('hides what has expired, and lets a new item take its place', async () => {
      const index = { gsi1pk: 'g', gsi1sk: '1' }
      await items.put({ ...key, index, expiresAt: start / 1000 + 10, data: {} }, 'any')
      await put('p', 't')
      store.setNow(start + 9_999)
      expect(await items.get(key)).not.toBeNull()
      store.setNow(start + 10_000)
      expect(await items.get(key)).toBeNull()
      expect((await items.query({ pk: 'p', limit: 10 })).items.map(({ sk }) => sk)).toEqual(['t'])
      expect((await items.queryIndex({ gsi1pk: 'g', limit: 10 })).items).toEqual([])
      expect(await items.put({ ...key, data: {} }, 1)).toMatchObject({ ok: false })
      expect(await items.delete(key, 1)).toMatchObject({ ok: false })
      expect(await items.put({ ...key, data: { again: true } }, 'absent')).toMatchObject({
        ok: true,
      })
      expect(await items.get(key)).toMatchObject({ data: { again: true }, expiresAt: null })
    })

    it('scans everything', async () => {
      for (let n = 0; n < 25; n++) await put(`p${n % 3}`, `${n}`)
      const found = await allPages((cursor) => items.scan({ limit: 4, cursor }))
      expect(new Set(found.map(({ sk }) => sk)).size).toBe(25)
      expect(found).toHaveLength(25)
    })

    it('holds its limits before it writes', async () => {
      const long = 'k'.repeat(513)
      for (const wrong of ['', long, '語'.repeat(400), '\ud800', 'a\0b']) {
        await expect(put('p', wrong)).rejects.toThrow(RangeError)
        await expect(put(wrong, 's')).rejects.toThrow(RangeError)
        await expect(items.get({ pk: 'p', sk: wrong })).rejects.toThrow(RangeError)
      }
      await put('p', 'k'.repeat(512))
      await put('p', 's', { words: 'x'.repeat(349_980) })
      await expect(put('p', 's', { words: 'x'.repeat(350_000) })).rejects.toThrow(RangeError)
      await expect(put('p', 's', { words: 'é'.repeat(180_000) })).rejects.toThrow(RangeError)
      for (const limit of [0, -1, 1001, 1.5]) {
        await expect(items.query({ pk: 'p', limit })).rejects.toThrow(RangeError)
      }
    })

    it('does what a plain map would do, whatever comes in whatever order', async () => {
      let run = 0
      await fc.assert(
        fc.asyncProperty(fc.array(modelStep, { maxLength: 40 }), async (steps) => {
          const place = { pk: `run ${++run}`, start, setNow: store.setNow }
          for (const { real, right } of await runModel(items, place, steps)) {
            expect(real).toEqual(right)
          }
        }),
        { numRuns: runs(rounds) },
      )
    })
  })
}
