import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { runs } from '@/tests/runs'
import { importText } from '../import-file'
import { describeJsonError, looksLikeJson, parseJson } from './parse-json'

const readValue = (text: string) => {
  const parsed = parseJson(text)
  return parsed.ok ? parsed.value : parsed.code
}

it.each<[string, string, unknown]>([
  ['comments', '// Lebenslauf\n{"a": 1, /* x, } */ "b": "// no" // y\n}', { a: 1, b: '// no' }],
  ['trailing commas', '{"a": [1, 2,], "b": {"c": null,},}', { a: [1, 2], b: { c: null } }],
  ['single quotes and bare keys', "{näme: 'l\\'an', $b: +1.5}", { näme: "l'an", $b: 1.5 }],
  ['typographic quotes', '{“ville”: „Łódź”, ‘b’: “say "hi"”}', { ville: 'Łódź', b: 'say "hi"' }],
  ['line ends in a text', '{"a": "one\ntwo"}', { a: 'one\ntwo' }],
  ['a byte order mark', '\ufeff{"a": "\\u00e9"}', { a: 'é' }],
  ['a fence', '```json\n{"a": "```x"}\n```\n', { a: '```x' }],
  ['a fence in an answer', 'はい:\n\n```\n[{"a": 1}]\n```\n終', [{ a: 1 }]],
])('is read with %s', (_, text, value) => {
  expect(readValue(text)).toEqual(value)
  expect(describeJsonError(text)).toBeNull()
})

it.each<[string, unknown]>([
  ['{"work": [1], "work": [2]}', { work: [1, 2] }],
  ['{"a": {"b": 1}, "a": {"b": 2, "c": 3}}', { a: { b: 1, 'b 2': 2, c: 3 } }],
  ['{"a": "x", "a": "x", "a": null, "a": ["y"], "a 2": "z"}', { a: 'x', 'a 3': ['y'], 'a 2': 'z' }],
])('loses no value of a key that stands twice: %s', (text, value) => {
  expect(readValue(text)).toEqual(value)
})

it.each([
  ['{"a": "x"\n "b": 1}', 'a comma is missing before it (line 2 column 2)'],
  ['{"a": Jan Kowalski}', '"Jan" needs quotes (line 1 column 7)'],
  ['{\n"a": [1', 'its "]" is missing (line 2 column 6)'],
  ['{"a" 1}', 'a colon is missing behind "a" (line 1 column 6)'],
  ['{"a": }', 'a value is missing (line 1 column 7)'],
  ['{"a": 1,,\n"b": 2}', 'there is one comma too many (line 1 column 9)'],
  ['[1,\n, 2]', 'there is one comma too many (line 2 column 1)'],
  ['# note\n{"a": 1}', 'no value begins with "#" (line 1 column 1)'],
  ['{"a": "x}', 'its closing quote is missing (line 1 column 7)'],
  ['x\n```json\n{"a": 1]\n```', 'a comma is missing before it (line 3 column 8)'],
])('names the place where %j is none', (text, reason) => {
  expect(readValue(text)).toBe('damaged')
  expect(describeJsonError(text)).toBe(reason)
})

it('refuses what only attacks hold, also behind what hides it', () => {
  expect(readValue('{"__proto__": {"a": 1}}')).toBe('unsafe')
  expect(readValue(`/*"*/${'['.repeat(60)}${']'.repeat(60)}`)).toBe('unsafe')
  const keys = '"a":1,"a":2,'.repeat(20_000)
  expect(readValue(`{${keys}}`)).toBe('too-large')
  expect(readValue(`/*"*/{${keys}}`)).toEqual({ a: 1, 'a 2': 2 })
})

it('comes back as it was written', () => {
  const json = fc.jsonValue({ maxDepth: 4 })
  fc.assert(
    fc.property(json, (value) => {
      const text = JSON.stringify(value)
      if (!text.includes('__proto__')) expect(readValue(text)).toEqual(JSON.parse(text))
    }),
    { numRuns: runs(200) },
  )
})

it('is known by its beginning, and a little text of others is no matter', () => {
  expect(looksLikeJson('/* cv */ [1]')).toBe(true)
  expect(looksLikeJson('Sure!\n```json\n{"basics": {"name": "Ida Long"}}\n```')).toBe(true)
  expect(looksLikeJson(`# README\n${'Long text. '.repeat(20)}\n\n\`\`\`\n{"a": 1}\n\`\`\``)).toBe(
    false,
  )
  expect(looksLikeJson('Ida Long')).toBe(false)
})

it.each([
  'Voilà :\n```json\n{"basics": {"name": "Ida Long"}, "work": [{"company": "Quai"}]}\n```',
  "{basics: {name: 'Ida Long'}, work: [{company: 'Quai'}],}",
  'basics:\n  name: Ida Long\nwork:\n  - company: Quai\n',
])('is read as data where it was pasted: %j', (text) => {
  const outcome = importText(text, createIdGenerator())
  if (!outcome.ok || outcome.kind !== 'document') throw new Error('no document')
  expect(outcome.document.content).toMatchObject({
    basics: { name: 'Ida Long' },
    work: [{ name: 'Quai' }],
  })
})
