import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonTextLimits, measureJson } from './measure-json'

const small = { depth: 3, values: 20, items: 5, keys: 4, mapKeys: 6 }
const problem = (text: string) => measureJson(text, small)

it('names the list that is too long', () => {
  expect(problem('{"resume":{"work":[1,2,3,4,5,6]}}')).toEqual({
    path: 'resume.work',
    code: 'too-many',
    reason: 'more than 5 items',
  })
  expect(problem('{"a":1,"work":[{},{"highlights":["","","","","",""]}]}')).toMatchObject({
    code: 'too-deep',
    path: 'work[1].highlights',
  })
  expect(problem('{"work":[1,2,3,4,5]}')).toBeNull()
})

it('counts the keys of an object and the values of the whole', () => {
  const keys = (count: number) =>
    `{"basics":{${Array.from({ length: count }, (_, at) => `"k${at}":0`).join()}}}`
  expect(problem(keys(4))).toBeNull()
  expect(problem(keys(5))).toEqual({
    path: 'basics',
    code: 'too-many',
    reason: 'more than 4 fields',
  })
  expect(problem(keys(6).replace('basics', 'ids'))).toBeNull()
  expect(problem(keys(7).replace('basics', 'ids'))?.reason).toBe('more than 6 fields')
  expect(problem('[[1,2,3,4],[1,2,3,4],[1,2,3,4],[1,2,3,4],[1,2,3,4]]')).toMatchObject({
    code: 'too-many',
    reason: 'more than 20 values',
  })
})

it('looks into no string, however it is escaped', () => {
  for (const word of ['[[[[[[', '\\', '\\"', '"', ',,,,,,,,,,', '\\\\"[[[[', '{"a":'])
    expect(problem(JSON.stringify({ [word]: [word, word] }))).toBeNull()
})

it('says of 100,000 levels where they begin, and of no JSON nothing', () => {
  expect(measureJson(`{"flat":${'['.repeat(100_000)}`)).toEqual({
    path: 'flat[0][0]',
    code: 'too-deep',
    reason: `nested deeper than ${jsonTextLimits.depth} levels`,
  })
  for (const text of ['', '{', '"', '"\\', ']]]]', 'nonsense', '{,,,}']) {
    expect(measureJson(text)).toBeNull()
  }
})

it('counts what a parser finds', () => {
  const count = (value: unknown): number =>
    typeof value === 'object' && value !== null
      ? Object.values(value).reduce<number>((sum, item) => sum + count(item), 1)
      : 1
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      // An empty list or object counts twice: a bracket says of one value that it holds another.
      const limits = { ...jsonTextLimits, values: 2 * count(value) }
      expect(measureJson(JSON.stringify(value), limits)).toBeNull()
      const wrapped = JSON.stringify([[[value]]], null, 1)
      expect(measureJson(wrapped, { ...limits, values: 2 })).not.toBeNull()
    }),
  )
})
