import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { emailAddress } from '../reading/basics/addresses'
import { parseResume } from '../reading/sections/parse-resume'
import { arbitrarySource } from '../testing/arbitrary-source'
import { sourceOf } from '../testing/source-of'
import { readingRequest } from './reading-request'
import { showSource } from './show-source'

const source = sourceOf([
  '# Ida van der Long, RN',
  'ida@example.org | +49 30 1234567 | linkedin.com/in/ida-long | Hafenstraße 12, 28195 Bremen',
  '## Experience',
  '**Nurse**\t03/2019 – 04/2021',
  '- Led six people, see https://example.net/ward and [the report](https://example.net/report)',
  '- Called by Ida van der Long (0421 555 0199 23), 12.05.1990 - 14.06.1991',
])
const shown = showSource(parseResume(source))
const textOf = (line: number) => shown.find((one) => one.line === line)?.text

it('has marks in place of contacts', () => {
  expect(textOf(0)).toBe('[name]')
  expect(textOf(1)).toBe(
    '[email 1] | [phone 1] | [LinkedIn 1] | [address 1], [postal code 1] Bremen',
  )
  expect(textOf(4)).toBe('Led six people, see [web 1] and the report [link 1]')
  expect(textOf(5)).toBe('Called by [name] ([phone 2]), 12.05.1990 - 14.06.1991')
})

it('has marks for hosts of the person, and none for products', () => {
  const words = 'Longwards.org and Socket.io served the wards of four towns in the north'
  const lines = ['# Ida van der Long', '## Projects', '- Work', `- ${words}`, '- Ward\tward.com']
  const texts = showSource(parseResume(sourceOf(lines))).map(({ text }) => text)
  expect(texts.slice(3)).toEqual([words.replace('Longwards.org', '[web 1]'), 'Ward ¦ [web 2]'])
})

it('says where a line stands, what it looks like, and where parts of it stand apart', () => {
  expect(shown[3]).toEqual({
    ...{ line: 3, page: 1, column: 1, size: 10, text: 'Nurse ¦ 03/2019 – 04/2021' },
  })
  expect(shown[0]).toMatchObject({ size: 22, bold: true })
  expect(shown[4]).toMatchObject({ bullet: true })
})

it('tells no contact that the reader found, and no e-mail address', () => {
  let contacts = 0
  fc.assert(
    fc.property(arbitrarySource, (any) => {
      const draft = parseResume(any)
      const shownLines = showSource(draft)
      for (const { text } of shownLines) expect(emailAddress.exec(text)?.[0] ?? '').toBe('')
      const person = draft.sections.find(({ kind }) => kind === 'basics')?.entries[0]?.fields
      for (const field of ['email', 'phone']) {
        const value = person?.[field]
        if (value?.form !== 'copy') continue
        contacts++
        const [first] = value.slices
        const whole = any.lines[first?.line ?? -1]?.text ?? ''
        const own = shownLines.find(({ line }) => line === first?.line)?.text ?? ''
        // The same digits may stand there once more, as a date.
        const count = (text: string) => text.split(value.text).length
        if (count(whole) > 1) expect(count(own)).toBeLessThan(count(whole))
      }
    }),
    { numRuns: runs(150) },
  )
  expect(contacts).toBeGreaterThan(runs(20))
})

it('is not asked about where a file says itself what is what', () => {
  const draft = parseResume(source)
  expect(readingRequest({ ...draft, source: { ...source, layout: 'data' } })).toBeNull()
  expect(readingRequest(draft)?.fields.work).toContain('position')
})
