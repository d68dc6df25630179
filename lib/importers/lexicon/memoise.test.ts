import fc from 'fast-check'
import { expect, it } from 'vitest'
import { memoise } from './memoise'

it('asks once for a text, also where the answer says nothing', () => {
  const asked: string[] = []
  const notify = memoise((text) => {
    asked.push(text)
    return text === '' ? null : { text }
  })
  expect([notify('Ida'), notify(''), notify('Ida'), notify('')]).toEqual([
    { text: 'Ida' },
    null,
    { text: 'Ida' },
    null,
  ])
  expect(asked).toEqual(['Ida', ''])
})

it('keeps neither prose nor more texts than a CV has', () => {
  let count = 0
  const notify = memoise(() => ++count)
  const prose = 'word '.repeat(50)
  expect(notify(prose)).not.toBe(notify(prose))
  const first = notify('first')
  for (let at = 0; at < 2_000; at++) notify(`text ${at}`)
  expect(notify('first')).not.toBe(first)
})

it('answers as the function that it remembers, whatever is asked', () => {
  const notify = (text: string) => text.length
  const remembered = memoise(notify)
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 300 })), (texts) => {
      for (const text of [...texts, ...texts]) expect(remembered(text)).toBe(notify(text))
    }),
  )
})
