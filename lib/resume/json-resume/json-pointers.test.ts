import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createIdGenerator } from '../ids'
import type { JsonValue } from '../json-value'
import { fieldsOf } from '../text/text'
import { createPointerFinder } from './json-pointers'
import { importJsonResume } from './json-resume'

const read = (file: JsonValue) => {
  const imported = importJsonResume(file, createIdGenerator())
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
  return imported.document
}

/** Returns the value at a JSON Pointer. */
const valueAt = (file: JsonValue, pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => {
      const name = key.replaceAll('~1', '/').replaceAll('~0', '~')
      return (value as Record<string, unknown>)[name]
    }, file)

it('name the string that says some words, in the entry of the field', () => {
  const file = {
    basics: { name: 'Ada', summary: 'Bakes bread.' },
    work: [
      { position: 'Baker', name: 'Mill', highlights: ['Bread', 'Rolls and bread'] },
      { position: 'Baker', name: 'Oven', highlights: ['Bread'] },
    ],
    skills: [{ name: 'Baking', keywords: ['sourdough', 'bread'] }],
  }
  const document = read(file)
  const pointerOf = createPointerFinder(file, document)
  const [first, second] = document.content.work
  expect(pointerOf(`${second?.id}/position`, 'Baker')).toBe('/work/1/position')
  expect(pointerOf(`${first?.highlights[1]?.id}/text`, 'bread')).toBe('/work/0/highlights/1')
  const [skill] = document.content.skills
  expect(pointerOf(`${skill?.id}/keywords`, 'bread')).toBe('/skills/0/keywords/1')
  expect(pointerOf('basics/summary', 'bread')).toBe('/basics/summary')
  expect(pointerOf(`${second?.id}/position`, 'not there')).toBe('/work/1')
})

it('hold the words of every field of any CV', () => {
  const word = fc.stringMatching(/^[a-z~/]{1,8}( [a-z]{1,6})?$/)
  const entry = fc.record({ position: word, name: word, highlights: fc.array(word) })
  const file = fc.record({
    basics: fc.record({ name: word, summary: word }),
    work: fc.array(entry, { maxLength: 3 }),
    skills: fc.array(fc.record({ name: word, keywords: fc.array(word, { minLength: 1 }) })),
  })
  fc.assert(
    fc.property(file, (any) => {
      const document = read(any)
      const pointerOf = createPointerFinder(any, document)
      for (const { address, text } of fieldsOf(document)) {
        if (text.trim() === '' || text.includes(',')) continue
        expect(String(valueAt(any, pointerOf(address, text)))).toContain(text.trim())
      }
    }),
  )
})
