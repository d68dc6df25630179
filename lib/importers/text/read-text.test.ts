import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { readText } from './read-text'

const sourceOf = (text: string) => {
  const read = readText(text)
  if (!read.ok) throw new Error(read.code)
  return read.source
}

it('gives lines with pieces, bullets, indents and gaps', () => {
  const { lines } = sourceOf(
    'Ida van der Long\r\n\r\nHarbour pilot          2019 - 2021\r\n    - 400 ships\n\t* at night\n',
  )
  expect(lines.map(({ text, bullet }) => [text, bullet])).toEqual([
    ['Ida van der Long', false],
    ['Harbour pilot\t2019 - 2021', false],
    ['400 ships', true],
    ['at night', true],
  ])
  const [name, pilot, ships, night] = lines.map(({ box }) => box)
  expect((pilot?.y ?? 0) - (name?.y ?? 0)).toBeGreaterThan(
    1.5 * ((ships?.y ?? 0) - (pilot?.y ?? 0)),
  )
  expect([ships?.x, night?.x]).toEqual([24, 48])
})

it('has headings that are underlined or framed, and no rules', () => {
  expect(
    sourceOf('WORK\n====\npilot\n- - - - -\n== Skills ==\n_______\nknots').lines.map(
      ({ text, level }) => [text, level],
    ),
  ).toEqual([
    ['WORK', 2],
    ['pilot', 2],
    ['Skills', 2],
    ['knots', 0],
  ])
})

it('runs from the right where most of its letters do', () => {
  expect(sourceOf('אידה לונג\nCV\nנתבת נמל').mirrored).toBe(true)
  expect(sourceOf('Ida van der Long\nעברית').mirrored).toBe(false)
})

it('holds every character that can be seen, in its order', () => {
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  const line = fc.string({ unit: 'grapheme', maxLength: 60 })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const typed = lines.map((one) => `A ${one.replace(/[\n\r\f\v\u0085\u2028\u2029]/g, ' ')} z`)
      const read = readText(typed.join('\n'))
      if (!read.ok) throw new Error(read.code)
      expect(read.source.lines.map(({ text }) => bare(text))).toEqual(typed.map(bare))
      for (const { text, pieces } of read.source.lines) {
        expect(pieces.map(({ from, to }) => text.slice(from, to)).join('\t')).toBe(text)
        for (const { from, to, runs: looks } of pieces) {
          expect([looks[0]?.from, looks.at(-1)?.to]).toEqual([from, to])
        }
      }
    }),
    { numRuns: runs(200) },
  )
})
