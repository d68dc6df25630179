import fc from 'fast-check'
import { zlibSync } from 'fflate'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { findStreams } from './find-streams'
import { isPdfTooLarge } from './is-pdf-too-large'
import { unpack } from './unpack'

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const join = (parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]))

/** Objects of a PDF, each a stream; the table at its end is what nobody believes here. */
const pdfOf = (...streams: { filter: string; bytes: Uint8Array }[]) =>
  join([
    latin1('%PDF-1.7\n'),
    ...streams.map(({ filter, bytes }, at) =>
      join([
        latin1(`${at + 1} 0 obj\n<< /Length 1 /Filter ${filter} >>\nstream\r\n`),
        bytes,
        latin1('\nendstream\nendobj\n'),
      ]),
    ),
  ])

const flate = (bytes: Uint8Array) => ({ filter: '/FlateDecode', bytes: zlibSync(bytes) })
const twice = (bytes: Uint8Array) => ({
  filter: '[/FlateDecode /Fl]',
  bytes: zlibSync(zlibSync(bytes)),
})

const streams = 100
const heavy = (pdf: Uint8Array, bytes: number) => isPdfTooLarge(pdf, { bytes, streams })

it('is what its streams unpack to, whatever they say of themselves', () => {
  const text = latin1('a part of a CV '.repeat(400))
  const pdf = pdfOf(flate(text), flate(text), { filter: '/DCTDecode', bytes: text })
  expect(findStreams(pdf, streams).map(({ layers }) => layers)).toEqual([1, 1])
  expect(heavy(pdf, 2 * text.length)).toBe(false)
  expect(heavy(pdf, 2 * text.length - 1)).toBe(true)
})

it('is seen of a bomb before it goes off, of one in another, and of many small ones', () => {
  const zeros = new Uint8Array(8_000_000)
  for (const pdf of [pdfOf(flate(zeros)), pdfOf(twice(zeros))]) {
    expect(pdf.length).toBeLessThan(20_000)
    expect(heavy(pdf, 5_000_000)).toBe(true)
  }
  const many = (count: number) =>
    pdfOf(...Array.from({ length: count }, () => flate(zeros.subarray(0, 100_000))))
  expect(heavy(many(60), 5_000_000)).toBe(true)
  expect(heavy(many(40), 5_000_000)).toBe(false)
  expect(heavy(many(101), 50_000_000)).toBe(true)
})

it('is counted in a time that grows with the file, not with its square', () => {
  const one = flate(latin1('a part of a CV '.repeat(400)))
  const photo = { filter: '/DCTDecode', bytes: new Uint8Array(4_000_000).fill(7) }
  const pdf = pdfOf(...Array.from({ length: 50 }, () => one), photo)
  const before = process.cpuUsage()
  expect(heavy(pdf, 1_000_000)).toBe(false)
  const { user } = process.cpuUsage(before)
  // Seconds; each of the 50 streams took more than four while the rest of the file was stored.
  expect(user / 1_000_000).toBeLessThan(10)
})

it('is seen where the name of the filter is escaped or stands elsewhere', () => {
  const { bytes } = flate(new Uint8Array(8_000_000))
  for (const filter of ['/Fl#61teDecode', '7 0 R']) {
    expect(heavy(pdfOf({ filter, bytes }), 5_000_000)).toBe(true)
  }
})

it('is seen behind the word that ends a stream, when that stands in its data', () => {
  const stored = zlibSync(latin1('\nendstream endobj '), { level: 0 })
  // The one block of it is not the last any more: the bomb goes on behind it.
  stored[2] = 0
  const bomb = zlibSync(new Uint8Array(8_000_000)).subarray(2)
  const bytes = join([stored.subarray(0, -4), bomb])
  expect(heavy(pdfOf({ filter: '/FlateDecode', bytes }), 5_000_000)).toBe(true)
})

it('stops to unpack as soon as it is too much, in the second layer, too', {
  tags: ['nightly'],
}, () => {
  for (const one of [flate, twice]) {
    const [bomb] = findStreams(pdfOf(one(new Uint8Array(60_000_000))), streams)
    if (!bomb) throw new Error('There is no stream')
    expect(unpack(bomb, 1_000_000)).toBeLessThan(8_000_000)
  }
})

it('never throws, whatever comes', () => {
  const word = fc.constantFrom('stream\n', 'endstream', '1 0 obj', '/FlateDecode', '/Fl ', 'x')
  const noise = fc.uint8Array({ maxLength: 60 }).map((bytes) => String.fromCharCode(...bytes))
  fc.assert(
    fc.property(fc.array(fc.oneof(word, noise), { maxLength: 40 }), (parts) => {
      const bytes = latin1(parts.join(''))
      expect(isPdfTooLarge(bytes)).toBe(false)
      expect(typeof heavy(bytes, 10)).toBe('boolean')
    }),
    { numRuns: runs(1_000) },
  )
})

it('counts every byte that any bytes unpack to, and in two layers those between', {
  tags: ['nightly'],
}, () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.boolean(), (bytes, isTwice) => {
      const [stream] = findStreams(pdfOf(isTwice ? twice(bytes) : flate(bytes)), streams)
      if (!stream) throw new Error('There is no stream')
      const between = isTwice ? zlibSync(bytes).length : 0
      expect(unpack(stream, 1_000_000)).toBe(bytes.length + between)
    }),
    { numRuns: runs(500) },
  )
})
