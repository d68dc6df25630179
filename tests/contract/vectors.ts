import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OwnerId, toOwnerId } from '@/lib/server/owner'
import { vectorLimits } from '@/lib/server/vectors/vector-limits'
import type { StoredVector, VectorSpace, Vectors } from '@/lib/server/vectors/vector-types'
import { runs } from '../runs'

export type VectorsUnderTest = { vectors: Vectors; close: () => Promise<void> }

const space: VectorSpace = { model: 'small/model', dimensions: 3 }
/** The same length, other numbers; and another length of the same model. */
const otherModel: VectorSpace = { ...space, model: 'small-model' }
const longer: VectorSpace = { ...space, dimensions: 4 }
/** For stores whose indexes somebody has to make before. */
export const spaces = [space, otherModel, longer]

const ana = toOwnerId('018f0000-0000-7000-8000-00000000000a')
const ben = toOwnerId('018f0000-0000-7000-8000-00000000000b')

const values = (...numbers: number[]) => Float32Array.from(numbers)
const vector = (id: string, numbers: readonly number[], kind = 'bullet'): StoredVector => ({
  id,
  kind,
  values: Float32Array.from(numbers),
})
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id)

function naiveCosine(a: Float32Array, b: Float32Array): number {
  const dot = (x: Float32Array, y: Float32Array) =>
    x.reduce((sum, number, at) => sum + number * (y[at] ?? 0), 0)
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}

/** Tests the contract of every store of vectors; a further one joins by one line in vectors.test.ts. */
export function describeVectors(name: string, open: () => Promise<VectorsUnderTest>): void {
  describe(`vectors: ${name}`, () => {
    let store: VectorsUnderTest
    let vectors: Vectors
    beforeEach(async () => {
      store = await open()
      vectors = store.vectors
    })
    afterEach(() => store.close())

    const ask = (owner: OwnerId, question = values(1, 0, 0), limit = 10, of = space) =>
      vectors.query(owner, of, { values: question, limit })

    it('finds the nearest first, and says how near', async () => {
      await vectors.upsert(ana, space, [
        vector('far', [-1, 0, 0]),
        vector('near', [3, 4, 0]),
        vector('same', [5, 0, 0]),
        vector('across', [0, 2, 0]),
      ])
      const found = await ask(ana)
      expect(ids(found)).toEqual(['same', 'near', 'across', 'far'])
      const scores = [1, 0.6, 0, -1]
      for (const [at, { score }] of found.entries()) expect(score).toBeCloseTo(scores[at] ?? 9, 6)
      expect(ids(await ask(ana, values(1, 0, 0), 2))).toEqual(['same', 'near'])
    })

    it('is empty where nothing was written, and removes what is not there', async () => {
      expect(await ask(ana)).toEqual([])
      await vectors.remove(ana, space, ['none'])
      await vectors.removeOwner(ana)
      await vectors.upsert(ana, space, [])
      await vectors.remove(ana, space, [])
      expect(await ask(ana)).toEqual([])
    })

    it('narrows to a kind, before it counts', async () => {
      const many = Array.from({ length: 20 }, (_, at) => vector(`b${at}`, [1, at / 100, 0]))
      await vectors.upsert(ana, space, [...many, vector('cv', [0, 0, 1], 'cv')])
      const found = await vectors.query(ana, space, {
        values: values(1, 0, 0),
        limit: 3,
        kind: 'cv',
      })
      expect(found).toMatchObject([{ id: 'cv', kind: 'cv' }])
      expect(
        await vectors.query(ana, space, { values: values(1, 0, 0), limit: 3, kind: 'none' }),
      ).toEqual([])
    })

    it('writes over what has the same id', async () => {
      await vectors.upsert(ana, space, [vector('a', [1, 0, 0])])
      await vectors.upsert(ana, space, [vector('a', [0, 1, 0], 'cv')])
      const found = await ask(ana, values(0, 1, 0))
      expect(found).toMatchObject([{ id: 'a', kind: 'cv' }])
      expect(found[0]?.score).toBeCloseTo(1, 6)
    })

    it('shows and takes away nothing of anybody else', async () => {
      await vectors.upsert(ana, space, [vector('shared', [1, 0, 0]), vector('anas', [1, 0, 0])])
      await vectors.upsert(ben, space, [vector('shared', [0, 1, 0])])
      expect(ids(await ask(ben))).toEqual(['shared'])
      expect((await ask(ben))[0]?.score).toBeCloseTo(0, 6)
      await vectors.remove(ben, space, ['anas', 'shared'])
      expect(await ask(ben)).toEqual([])
      await vectors.removeOwner(ben)
      expect(ids(await ask(ana)).sort()).toEqual(['anas', 'shared'])
    })

    it('keeps models and lengths apart', async () => {
      await vectors.upsert(ana, space, [vector('one', [1, 0, 0])])
      await vectors.upsert(ana, otherModel, [vector('two', [1, 0, 0])])
      await vectors.upsert(ana, longer, [vector('three', [1, 0, 0, 0])])
      expect(ids(await ask(ana))).toEqual(['one'])
      expect(ids(await ask(ana, values(1, 0, 0), 10, otherModel))).toEqual(['two'])
      expect(ids(await ask(ana, values(1, 0, 0, 0), 10, longer))).toEqual(['three'])
      await vectors.remove(ana, space, ['one', 'two'])
      expect(ids(await ask(ana, values(1, 0, 0), 10, otherModel))).toEqual(['two'])
      expect(await vectors.placeOf(space)).toEqual(expect.any(String))
    })

    it('removes everything of an owner, in every space', async () => {
      const many = Array.from({ length: 100 }, (_, at) => vector(`v${at}`, [1, at, 0]))
      await vectors.upsert(ana, space, many)
      await vectors.upsert(ana, otherModel, [vector('two', [1, 0, 0])])
      await vectors.upsert(ana, longer, [vector('three', [1, 0, 0, 0])])
      await vectors.upsert(ben, space, [vector('bens', [1, 0, 0])])
      await vectors.removeOwner(ana)
      expect(await ask(ana)).toEqual([])
      expect(await ask(ana, values(1, 0, 0), 10, otherModel)).toEqual([])
      expect(await ask(ana, values(1, 0, 0, 0), 10, longer)).toEqual([])
      expect(ids(await ask(ben))).toEqual(['bens'])
      // And begins again.
      await vectors.upsert(ana, space, [vector('new', [1, 0, 0])])
      expect(ids(await ask(ana))).toEqual(['new'])
    })

    it('removes by ids as many as may be given', async () => {
      for (let from = 0; from < 300; from += 100) {
        const part = Array.from({ length: 100 }, (_, at) => vector(`v${from + at}`, [1, 0, 0]))
        await vectors.upsert(ana, space, part)
      }
      const gone = Array.from({ length: 299 }, (_, at) => `v${at}`)
      await vectors.remove(ana, space, gone)
      expect(ids(await ask(ana))).toEqual(['v299'])
    })

    it('refuses what not every store can hold', async () => {
      const upsert = (...those: StoredVector[]) => vectors.upsert(ana, space, those)
      const wrong: (() => Promise<unknown>)[] = [
        () => upsert(vector('a', [1, 0])),
        () => upsert(vector('a', [1, 0, 0, 0])),
        () => upsert(vector('a', [0, 0, 0])),
        () => upsert(vector('a', [Number.NaN, 0, 1])),
        () => upsert(vector('a', [Number.POSITIVE_INFINITY, 0, 1])),
        () => upsert(vector('', [1, 0, 0])),
        () => upsert(vector('A/b', [1, 0, 0])),
        () => upsert(vector('a'.repeat(65), [1, 0, 0])),
        () => upsert(vector('a', [1, 0, 0], 'Not a kind')),
        () => upsert(vector('a', [1, 0, 0]), vector('a', [0, 1, 0])),
        () => upsert(...Array.from({ length: 101 }, (_, at) => vector(`v${at}`, [1, 0, 0]))),
        () => ask(ana, values(1, 0)),
        () => ask(ana, values(0, 0, 0)),
        () => ask(ana, values(1, 0, 0), 0),
        () => ask(ana, values(1, 0, 0), vectorLimits.found + 1),
        () => ask(ana, values(), 1, { model: 'm', dimensions: 0 }),
        () => ask(ana, new Float32Array(4_097).fill(1), 1, { model: 'm', dimensions: 4_097 }),
        () => ask(ana, values(1, 0, 0), 1, { model: '', dimensions: 3 }),
        () => vectors.remove(ana, space, ['../x']),
        () =>
          vectors.remove(
            ana,
            space,
            Array.from({ length: 1_001 }, (_, at) => `v${at}`),
          ),
      ]
      for (const run of wrong) await expect(run()).rejects.toThrow(RangeError)
      expect(await ask(ana)).toEqual([])
    })

    it.each(['', 'everybody', `${ana}/${ben}`])('asks nothing for the owner %o', async (text) => {
      const nobody = text as OwnerId
      await expect(ask(nobody)).rejects.toThrow('no owner')
      const one = [vector('a', [1, 0, 0])]
      await expect(vectors.upsert(nobody, space, one)).rejects.toThrow('no owner')
      await expect(vectors.remove(nobody, space, ['a'])).rejects.toThrow('no owner')
      await expect(vectors.removeOwner(nobody)).rejects.toThrow('no owner')
    })

    it('answers as a naive search over everything does', async () => {
      const number = fc.integer({ min: -9, max: 9 })
      const point = fc
        .tuple(number, number, number)
        .filter(([a, b, c]) => a !== 0 || b !== 0 || c !== 0)
      const one = fc.record({
        id: fc.stringMatching(/^[a-z]{1,3}$/),
        kind: fc.constantFrom('bullet', 'cv'),
        numbers: point,
        owner: fc.constantFrom(ana, ben),
      })
      const kind = fc.option(fc.constantFrom('bullet', 'cv'), { nil: undefined })
      const limit = fc.integer({ min: 1, max: 8 })
      await fc.assert(
        fc.asyncProperty(
          fc.array(one, { maxLength: 30 }),
          point,
          kind,
          limit,
          async (all, at, of, most) => {
            const [kept, bens] = [ana, ben].map((who) => {
              const own = all.filter(({ owner }) => owner === who)
              return new Map(
                own.map(({ id, numbers, kind: its }) => [id, vector(id, numbers, its)]),
              )
            })
            await vectors.upsert(ana, space, [...(kept?.values() ?? [])])
            await vectors.upsert(ben, space, [...(bens?.values() ?? [])])
            const question = Float32Array.from(at)
            const expected = [...(kept?.values() ?? [])]
              .filter((stored) => of === undefined || stored.kind === of)
              .map((stored) => ({ ...stored, score: naiveCosine(question, stored.values) }))
              .sort((a, b) => b.score - a.score)
            const asked = { values: question, limit: most, ...(of ? { kind: of } : {}) }
            const found = await vectors.query(ana, space, asked)
            expect(found).toHaveLength(Math.min(most, expected.length))
            found.forEach(({ id, score }, place) => {
              // Equally near ones may stand in any order: what counts is how near each is.
              expect(score).toBeCloseTo(expected[place]?.score ?? 9, 5)
              const own = expected.find((stored) => stored.id === id)
              expect(score).toBeCloseTo(own?.score ?? 9, 5)
            })
            expect(new Set(ids(found)).size).toBe(found.length)
            await vectors.removeOwner(ana)
            await vectors.removeOwner(ben)
          },
        ),
        { numRuns: runs(15) },
      )
    })
  })
}
