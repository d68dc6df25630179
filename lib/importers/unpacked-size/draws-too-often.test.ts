import { zlibSync } from 'fflate'
import { expect, it } from 'vitest'
import { drawsTooOften } from './draws-too-often'

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const packed = (text: string) => String.fromCharCode(...zlibSync(latin1(text)))
const stream = (words: string, dictionary = '') =>
  `<< ${dictionary} /Filter /FlateDecode >>\nstream\n${packed(words)}\nendstream`
const plain = (words: string, dictionary = '') => `<< ${dictionary} >>\nstream\n${words}\nendstream`

/** A file of numbered objects, the first the catalogue; its table is left out, since nobody believes it here. */
const fileOf = (...objects: string[]) =>
  latin1(`%PDF-1.7\n${objects.map((one, at) => `${at + 1} 0 obj\n${one}\nendobj\n`).join('')}`)

const resources = (names: string) => `/Resources << /XObject << ${names} >> >>`
const page = (names: string) => `<< /Type /Page /Contents 2 0 R ${resources(names)} >>`
const form = (words: string, names: string, write = stream) =>
  write(words, `/Type /XObject /Subtype /Form ${resources(names)}`)

/** Forms of which each draws the next one so often; the last draws a line. */
const chain = (levels: number, times: number, write = stream) =>
  fileOf(
    page('/X 3 0 R'),
    stream('/X Do'),
    ...Array.from({ length: levels }, (_, level) =>
      level === levels - 1
        ? write('0 0 m 9 9 l S', '/Type /XObject /Subtype /Form')
        : form('/X Do '.repeat(times), `/X ${level + 4} 0 R`, write),
    ),
  )

it.each([
  ['packed', stream],
  ['not packed', plain],
])('counts each form as often as it is drawn, %s', (_, write) => {
  // 1 + 3 + 9 + 27 + 81
  const pdf = chain(5, 3, write)
  expect(drawsTooOften(pdf, { forms: 121, depth: 9 })).toBe(false)
  expect(drawsTooOften(pdf, { forms: 120, depth: 9 })).toBe(true)
})

it('sees a few kilobytes of forms that draw each other twice, and ones that lie deep', () => {
  const bomb = chain(40, 2)
  expect(bomb.length).toBeLessThan(10_000)
  expect(drawsTooOften(bomb)).toBe(true)
  expect(drawsTooOften(chain(200, 1))).toBe(true)
  expect(drawsTooOften(chain(5_000, 1))).toBe(true)
  expect(drawsTooOften(chain(20, 1))).toBe(false)
})

it('finds resources that are objects of their own, in object streams, or of the page', () => {
  const inside = ['<< /XObject 6 0 R >>', '<< /X 3 0 R /Y#31 4 0 R >>']
  const header = `5 0 6 ${inside[0]?.length ?? 0} `
  const held = stream(header + inside.join(''), `/Type /ObjStm /N 2 /First ${header.length}`)
  const kind = '/Type /XObject /Subtype /Form'
  const file = fileOf(
    '<< /Type /Page /Contents [2 0 R] /Parent 7 0 R >>',
    stream('/X Do'),
    // Without resources of its own: those of the page.
    stream('/Y1 Do /Y1 Do', kind),
    stream('0 0 m', kind),
    held,
    '',
    '<< /Type /Pages /Kids [1 0 R] /Resources 5 0 R >>',
  )
  // The held objects come after the numbers of the file that they stand for.
  const text = String.fromCharCode(...file)
    .replace(/5 0 obj/, '9 0 obj')
    .replace('6 0 obj\n\nendobj\n', '')
  expect(drawsTooOften(latin1(text), { forms: 3, depth: 9 })).toBe(false)
  expect(drawsTooOften(latin1(text), { forms: 2, depth: 9 })).toBe(true)
})

it('passes a page of many pictures, a form in itself, and files that are none', () => {
  const picture = plain('/X Do', '/Subtype /Image /Width 1 /Height 1')
  const many = fileOf(page('/X 3 0 R'), stream('/X Do '.repeat(9_000)), picture)
  expect(drawsTooOften(many, { forms: 10, depth: 9 })).toBe(false)
  const ring = fileOf(page('/X 3 0 R'), stream('/X Do'), form('/X Do', '/X 3 0 R'))
  expect(drawsTooOften(ring, { forms: 3, depth: 9 })).toBe(false)
  for (const text of ['', '%PDF-1.7', '1 0 obj', '1 0 obj << /Contents 1 0 R >> stream']) {
    expect(drawsTooOften(latin1(text))).toBe(false)
  }
})
