import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ownFontFile, tableOf, withNumber } from '@/tests/fixtures/own-font'
import { ownFontLimits, readOwnFont } from './read-own-font'

const font = ownFontFile()
const codeOf = (bytes: Uint8Array) => {
  const result = readOwnFont(bytes)
  return result.ok ? 'ok' : result.code
}

/** Font with a renamed table. */
function renamed(from: string, to: string) {
  const copy = font.slice()
  copy.set(new TextEncoder().encode(to), tableOf(copy, from).record)
  return copy
}

const startingWith = (signature: string) => {
  const copy = font.slice()
  copy.set(new TextEncoder().encode(signature))
  return copy
}

const fsType = (value: number) => withNumber(font, 'OS/2', 8, value)

it('says its name, weight, style and kind', () => {
  expect(readOwnFont(font)).toMatchObject({
    ok: true,
    font: { name: 'Fraunces', weight: 400, style: 'normal' },
  })
  expect(readOwnFont(ownFontFile('bold-italic'))).toMatchObject({
    // Its file names the family "Fraunces SemiBold".
    font: { name: 'Fraunces', weight: 700, style: 'italic' },
  })
  const mono = readFileSync('lib/pdf/fonts/files/vitae-mono-regular.ttf')
  expect(readOwnFont(mono)).toMatchObject({ font: { kind: 'mono', name: 'Vitae Mono' } })
  const serif = readFileSync('lib/pdf/fonts/files/noto-serif-regular.ttf')
  expect(readOwnFont(serif)).toMatchObject({ font: { kind: 'serif' } })
})

it('is embedded where its licence flags allow it', () => {
  expect([0, 4, 8, 0xc, 0xe].map((value) => codeOf(fsType(value)))).toEqual(Array(5).fill('ok'))
  expect(codeOf(fsType(2))).toBe('restricted')
  expect(codeOf(fsType(0x200))).toBe('restricted')
  expect(codeOf(fsType(0x104))).toBe('no-subsetting')
})

it('is refused with the reason when it is none that a PDF can take', () => {
  expect(codeOf(startingWith('wOF2'))).toBe('compressed')
  expect(codeOf(startingWith('wOFF'))).toBe('compressed')
  expect(codeOf(startingWith('ttcf'))).toBe('collection')
  expect(codeOf(startingWith('%PDF'))).toBe('not-a-font')
  expect(codeOf(renamed('glyf', 'CFF '))).toBe('postscript')
  expect(codeOf(renamed('GPOS', 'fvar'))).toBe('variable')
  expect(codeOf(new Uint8Array())).toBe('not-a-font')
  expect(codeOf(new Uint8Array(ownFontLimits.bytes + 1))).toBe('too-large')
  expect(codeOf(withNumber(font, 'maxp', 4, 40_000))).toBe('too-many-glyphs')
})

it('is refused when its tables lie', () => {
  expect(codeOf(renamed('cmap', 'cmaq'))).toBe('damaged')
  // Units per em; ascent; a glyph beyond the outlines.
  expect(codeOf(withNumber(font, 'head', 18, 0))).toBe('damaged')
  expect(codeOf(withNumber(font, 'hhea', 4, 0))).toBe('damaged')
  expect(codeOf(withNumber(font, 'maxp', 4, 20_000))).toBe('damaged')
  expect(codeOf(withNumber(font, 'loca', 4, 0xffff))).toBe('damaged')
})

it('answers to every length that a file can be cut to', () => {
  for (let length = 0; length < font.length; length += 997) {
    expect(['not-a-font', 'damaged']).toContain(codeOf(font.subarray(0, length)))
  }
})
