import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import * as parts from '@/lib/browser/client/readers'
import type { Schema } from './schema'
import { writeReaders } from './write-readers'

type Components = Record<string, Schema>
type Reader = (value: unknown) => unknown

/** Runs what is written, as a browser would. */
function readersOf(schemas: Components, components: Components = {}): Record<string, Reader> {
  const answers = Object.entries(schemas).map(([name, schema]) => ({ name, schema, reads: name }))
  const source = writeReaders(answers, components)
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs' })
  const module = { exports: {} as Record<string, Reader> }
  new Function('require', 'module', code)(() => parts, module)
  return module.exports
}

function readerOf(schema: Schema, components?: Components): Reader {
  const { readIt } = readersOf({ It: schema }, components)
  if (!readIt) throw new Error('Nothing was written')
  return readIt
}

/** An object with all of these members. */
const objectOf = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})
const text: Schema = { type: 'string' }
const number: Schema = { type: 'number' }
const only = (value: unknown): Schema => ({ type: typeof value, enum: [value] })

describe('a written reader', () => {
  it.each<[string, Schema, unknown[], unknown[]]>([
    ['text', text, ['', 'a'], [1, null, undefined, {}]],
    ['text of some length', { type: 'string', minLength: 1 }, ['a'], ['', 1]],
    ['a time', { ...text, format: 'date-time' }, ['2026-03-01T12:00:00.000Z'], ['soon', '', 1]],
    ['a number', number, [0, -1.5], ['1', null]],
    ['an integer', { type: 'integer' }, [0, -7], [1.5, '1', 2 ** 53]],
    ['an integer from 1 on', { type: 'integer', minimum: 1 }, [1, 9], [0, -1]],
    ['an integer as zod bounds it', { type: 'integer', minimum: -(2 ** 53) + 1 }, [-7], [1.5]],
    ['a truth', { type: 'boolean' }, [true, false], [0, 'true', null]],
    ['one truth', { type: 'boolean', enum: [true] }, [true], [false, 'true']],
    ['one word', { type: 'string', const: 'a' }, ['a'], ['b', null]],
    ['a nullable text', { type: ['string', 'null'] }, ['a', null], [1, undefined]],
    [
      'a nullable value of a list',
      { ...text, type: ['string', 'null'], enum: ['a', null] },
      [null],
      [1],
    ],
    [
      'a nullable object',
      { anyOf: [objectOf({ a: text }), { type: 'null' }] },
      [null, { a: 'x' }],
      [{}],
    ],
    ['a list', { type: 'array', items: number }, [[], [1, 2]], [{}, [1, '2'], [null], [undefined]]],
    [
      'lists in a list',
      { type: 'array', items: { type: 'array', items: text } },
      [[[], ['a']]],
      [['a']],
    ],
    ['any object', { type: 'object' }, [{}, { a: [1] }], [[], null, 'a']],
    [
      'keys of any name',
      { type: 'object', additionalProperties: text },
      [{}, { a: 'b' }],
      [{ a: 1 }, [], null],
    ],
    ['anything', {}, [1, 'a', null, [], {}], [undefined]],
    [
      'any JSON',
      { type: ['object', 'array', 'string', 'number', 'boolean', 'null'] },
      [1, null],
      [undefined],
    ],
    ['a document', { $ref: '#/components/schemas/Document' }, [{ any: 'thing' }], ['a', null]],
  ])('reads %s, and nothing else', (_, schema, right, wrong) => {
    const read = readerOf(schema)
    for (const value of right) expect(read(value)).toEqual(value)
    for (const value of wrong) expect(read(value)).toBeUndefined()
  })

  it('keeps a value of a list that only a newer server knows', () => {
    const read = readerOf({ ...text, enum: ['free', 'standard'] })
    expect(['free', 'team'].map(read)).toEqual(['free', 'team'])
    expect(read(1)).toBeUndefined()
  })

  it('drops members that it does not know, and needs those that it does', () => {
    const read = readerOf({ ...objectOf({ a: text, 'b-c': number }), additionalProperties: true })
    expect(read(JSON.parse('{"a": "x", "b-c": 1, "more": 2, "__proto__": {}}'))).toEqual({
      a: 'x',
      'b-c': 1,
    })
    for (const value of [{ a: 'x' }, { a: 'x', 'b-c': null }, [], null, 'a']) {
      expect(read(value)).toBeUndefined()
    }
  })

  it('leaves an optional member away, but not a wrong one', () => {
    const read = readerOf({ ...objectOf({ a: text, b: number }), required: ['a'] })
    expect(read({ a: 'x' })).toStrictEqual({ a: 'x' })
    expect(read({ a: 'x', b: 1 })).toStrictEqual({ a: 'x', b: 1 })
    expect(read({ a: 'x', b: null })).toBeUndefined()
  })

  it('reads a component by its name, and a schema that is there twice by one reader', () => {
    const link = objectOf({ url: text })
    const Link = { $ref: '#/components/schemas/Link' }
    const { readPage } = readersOf(
      { Link, Page: objectOf({ first: Link, same: link }) },
      { Link: link },
    )
    expect(readPage?.({ first: { url: 'a' }, same: { url: 'b' } })).toEqual({
      first: { url: 'a' },
      same: { url: 'b' },
    })
    expect(readPage?.({ first: { url: 'a' }, same: {} })).toBeUndefined()
    const answers = [
      { name: 'Link', schema: link, reads: 'a link' },
      { name: 'Page', schema: objectOf({ first: Link }), reads: 'a page' },
    ]
    expect(writeReaders(answers, { Link: link })).toContain('object({ first: readLink })')
  })

  it('tells shapes apart by their members, whatever is said of them', () => {
    const Item = objectOf({ description: text })
    const { readOther } = readersOf({
      Item,
      Other: objectOf({ one: objectOf({ description: number }) }),
    })
    expect(readOther?.({ one: { description: 1 } })).toEqual({ one: { description: 1 } })
    expect(readOther?.({ one: { description: 'a' } })).toBeUndefined()
    const said = {
      name: 'Said',
      schema: objectOf({ one: { ...Item, description: 'It' } as Schema }),
    }
    const answers = [
      { name: 'Item', schema: Item, reads: '' },
      { ...said, reads: '' },
    ]
    expect(writeReaders(answers, {})).toContain('object({ one: readItem })')
  })

  it('says so where it knows no reader', () => {
    expect(() => readerOf({ type: 'date' })).toThrow('No reader')
  })
})

describe('a written reader of a union', () => {
  const made = objectOf({ kind: only('made'), name: text })
  const ended = objectOf({ kind: only('ended'), at: number })
  const right = [
    { kind: 'made', name: 'a' },
    { kind: 'ended', at: 1 },
  ]

  it.each(['oneOf', 'anyOf'] as const)('reads each of its kinds by %s', (either) => {
    const read = readerOf(
      { [either]: [made, { $ref: '#/components/schemas/Ended' }] },
      { Ended: ended },
    )
    for (const value of right) expect(read({ ...value, more: 1 })).toEqual(value)
    const wrong = [
      { kind: 'made', at: 1 },
      { kind: 'later' },
      { kind: 'toString' },
      {},
      'made',
      null,
    ]
    for (const value of wrong) expect(read(value)).toBeUndefined()
  })

  it('leaves kinds of a newer server out of a list, and believes no wrong item', () => {
    const read = readerOf({ type: 'array', items: { oneOf: [made, ended] } })
    expect(read([...right, { kind: 'later' }, { kind: 'toString' }])).toEqual(right)
    for (const value of [{ kind: 'made' }, { kind: 1 }, {}, null]) {
      expect(read([...right, value])).toBeUndefined()
    }
    expect(read({})).toBeUndefined()
  })

  it('tells kinds apart by a truth, of which there is no third', () => {
    const here = objectOf({ isErased: only(false), name: text })
    const read = readerOf({
      type: 'array',
      items: { oneOf: [here, objectOf({ isErased: only(true) })] },
    })
    const value = [{ isErased: false, name: 'a' }, { isErased: true }]
    expect(read(value)).toEqual(value)
    for (const wrong of [{ isErased: false }, { isErased: 'true' }, { isErased: null }]) {
      expect(read([wrong])).toBeUndefined()
    }
  })

  it('reads null where one of the kinds is', () => {
    const read = readerOf({ anyOf: [made, ended, { type: 'null' }] })
    expect(read(null)).toBeNull()
    expect(read(right[0])).toEqual(right[0])
    expect(read({})).toBeUndefined()
  })
})
