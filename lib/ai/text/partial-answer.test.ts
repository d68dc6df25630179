import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPartialAnswer, textsAt } from './partial-answer'

const path = ['choices', '*', 'texts']
const answers = fc.record({
  note: fc.string({ unit: 'grapheme' }),
  choices: fc.array(
    fc.record({ texts: fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }) }),
  ),
})

it('has of each beginning of an answer what has come of its texts', () => {
  fc.assert(
    fc.property(answers, fc.boolean(), fc.nat(), (answer, isFenced, at) => {
      const text = `${isFenced ? 'Here:\n```json\n' : ''}${JSON.stringify(answer, null, 1)}`
      const whole = textsAt(readPartialAnswer(text) ?? undefined, path)
      expect(whole).toEqual(answer.choices.map(({ texts }) => texts.join(' ')))
      const part = textsAt(readPartialAnswer(text.slice(0, at % text.length)) ?? undefined, path)
      part.forEach((one, index) => {
        // Half of an emoji is no text yet.
        const come = one.replace(/[\ud800-\udbff]$/, '')
        expect(whole[index]?.startsWith(come), `${come} of ${whole[index]}`).toBe(true)
        if (index < part.length - 1) expect(one).toBe(whole[index])
      })
    }),
  )
})

it.each([
  ['', null],
  ['Sure! ', null],
  ['<think>{"choices": [', null],
  ['<think>{ maybe }</think>{"choices": [{"texts": ["Ran a', { choices: [{ texts: ['Ran a'] }] }],
  ['{"choices": [{"tex', { choices: [{}] }],
  ['{"choices": [{"texts": ["a\\', { choices: [{ texts: ['a'] }] }],
  ['{"choices": [{"texts": ["a\\u00e', { choices: [{ texts: ['a'] }] }],
  ['{"a": 1, "b": tr', { a: 1 }],
  ['{"a": 1} {"b": 2}', { a: 1 }],
])('reads %s', (text, value) => {
  expect(readPartialAnswer(text)).toEqual(value)
})
