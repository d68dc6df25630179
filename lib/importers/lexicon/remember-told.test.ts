import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rememberTold } from './remember-told'

it('asks once for a text, also where the answer says nothing', () => {
  const asked: string[] = []
  const tell = rememberTold((text) => {
    asked.push(text)
    return text === '' ? null : { text }
  })
  expect([tell('Ida'), tell(''), tell('Ida'), tell('')]).toEqual([
    { text: 'Ida' },
    null,
    { text: 'Ida' },
    null,
  ])
  expect(asked).toEqual(['Ida', ''])
})

it('keeps neither prose nor more texts than a CV has', () => {
  let count = 0
  const tell = rememberTold(() => ++count)
  const prose = 'word '.repeat(50)
  expect(tell(prose)).not.toBe(tell(prose))
  const first = tell('first')
  for (let at = 0; at < 2_000; at++) tell(`text ${at}`)
  expect(tell('first')).not.toBe(first)
})

it('answers as the function that it remembers, whatever is asked', () => {
  const tell = (text: string) => text.length
  const remembered = rememberTold(tell)
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 300 })), (texts) => {
      for (const text of [...texts, ...texts]) expect(remembered(text)).toBe(tell(text))
    }),
  )
})
