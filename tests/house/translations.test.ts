import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '@/tests/support/source-files'

const folder = join(root, 'lib/messages')
const languages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name)
const areas = languages.flatMap((language) =>
  readdirSync(join(folder, language))
    .filter((file) => file.endsWith('.ts'))
    .map((file): [string, string] => [language, file.slice(0, -3)]),
)

/** Methods with which a text changes the case of a letter: what a language does with them is its own. */
const caseMethods = new Set(['charAt', 'slice', 'toLowerCase', 'toUpperCase'])

const markers = new WeakSet<object>()

/** An argument that shows in a text which of its fields the text uses: "⟪1.count⟫". */
function marker(path: string): object {
  const made: object = new Proxy(() => {}, {
    get: (_, key) => {
      if (key === Symbol.toPrimitive) return () => `⟪${path}⟫`
      if (key === Symbol.iterator) return () => [marker(`${path}.0`)].values()
      if (typeof key === 'symbol') return undefined
      return marker(caseMethods.has(key) ? path : `${path}.${key}`)
    },
    apply: () => marker(path),
  })
  markers.add(made)
  return made
}

/** Numbers are formatted by the platform, which would make NaN of a marker: it passes as it is. */
const formatOf = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format')?.get
Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
  get(this: Intl.NumberFormat) {
    const format: (value: unknown) => string = formatOf?.call(this)
    return (value: unknown) => (markers.has(Object(value)) ? String(value) : format(value))
  },
})

const parameters = [1, 2, 3, 4].map((position) => marker(String(position)))

const unreadable = 'needs a value of its own'

/** Calls a text with markers; one that looks a value up answers a text that says so, in every language the same. */
function callWith(make: (...given: object[]) => unknown): unknown {
  try {
    return make(...parameters)
  } catch {
    return unreadable
  }
}

type Leaf = { path: string; text: string }

/** The texts of an area with the path of each; those that are made from parameters with their names in them. */
function leavesOf(value: unknown, path: string): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' && typeof value !== 'function') return []
  if (value === null) return []
  if (markers.has(value)) return [{ path, text: String(value) }]
  if (typeof value === 'function')
    return leavesOf(callWith(value as (...given: object[]) => unknown), `${path}()`)
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, `${path}.${key}`))
}

const usedIn = (text: string) => [...new Set(text.match(/⟪[^⟫]*⟫|%s|<\/?\w+>/g) ?? [])].toSorted()

/** Letters that only a sentence has so many of: a name or a format may be the same in two languages. */
const isSentence = (text: string) =>
  text.split(/\s+/u).filter((word) => /^\p{L}/u.test(word)).length > 3

const load = async (language: string, area: string): Promise<Record<string, unknown>> =>
  import(`../../lib/messages/${language}/${area}.ts`)

describe('the interface in other languages', () => {
  it.each(areas)(
    '%s says in %s all that English says, of the same facts',
    async (language, area) => {
      const english = await load('en', area)
      const translated = await load(language, area)
      const expected = leavesOf(english, area)
      const found = leavesOf(translated, area)
      expect(found.map(({ path }) => path).toSorted()).toEqual(
        expected.map(({ path }) => path).toSorted(),
      )
      const byPath = new Map(found.map(({ path, text }) => [path, text]))
      for (const { path, text } of expected) {
        const other = byPath.get(path) ?? ''
        expect(usedIn(other), path).toEqual(usedIn(text))
        expect(other.trim() === '', `${path} is empty`).toBe(text.trim() === '')
        if (isSentence(text) && text !== unreadable)
          expect(other, `${path} is still English`).not.toBe(text)
      }
    },
  )

  it('finds a lost parameter, a text left out and one left in English', () => {
    const english = { a: (name: string) => `Delete ${name}?`, b: 'Nothing was lost here' }
    const leaves = leavesOf(english, 'x')
    expect(leaves.map(({ path }) => path)).toEqual(['x.a()', 'x.b'])
    expect(usedIn(leaves[0]?.text ?? '')).toEqual(['⟪1⟫'])
    expect(leavesOf({ a: () => 'Löschen?' }, 'x').map(({ text }) => usedIn(text))).toEqual([[]])
    expect(isSentence('Nothing was lost here')).toBe(true)
  })
})
