import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { readHtml } from '../html/read-html'
import { readRtf } from '../rtf/read-rtf'
import type { ReadResult } from '../source/read-result'
import { draftOfFile } from '../testing/import-draft'
import { odtFile } from '../testing/odt-file'
import { readWord, wordFile } from '../testing/word-file'
import { symbolOf, symbolText } from './symbol-fonts'

const linesOf = (lines: readonly { text: string; bullet: boolean }[]) =>
  lines.map(({ text, bullet }) => (bullet ? `- ${text}` : text))

const word = (...runs: string[]) =>
  linesOf(
    readWord(
      wordFile({
        body: runs
          .map((run) => `<w:p><w:r><w:t xml:space="preserve">${run}</w:t></w:r></w:p>`)
          .join(''),
      }),
    ).lines,
  )
const out = (element: string) => `</w:t>${element}<w:t xml:space="preserve">`
const sign = (code: string, font = 'Symbol') => out(`<w:sym w:font="${font}" w:char="${code}"/>`)
const run = (font: string, text: string) =>
  `</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t>${text}</w:t></w:r><w:r><w:t xml:space="preserve">`

const sourceOf = (read: ReadResult) => {
  if (!read.ok) throw new Error(read.code)
  return linesOf(read.source.lines)
}
const rtf = (inside: string) =>
  sourceOf(
    readRtf(
      strToU8(
        `{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset2 Wingdings;}}\\f0 ${inside}\\par}`,
      ),
    ),
  )

it('are their Unicode characters in Word', () => {
  expect(
    word(
      `Kept ${sign('F0A3')} 3 m, ${sign('B1')}5 ${sign('F06D')}m`,
      `${sign('F0B3')} 400 ships`,
      `From ${run('Symbol', '\uf044')}T to ${run('Symbol', 'p')}`,
      `Radar ${sign('F0FC', 'Wingdings')} Sails ${sign('F0FB', 'Wingdings')}`,
      `${sign('F0B7')}Led six`,
      `${sign('F0E0', 'Wingdings')}Led seven`,
      `${sign('F028', 'Wingdings')} and ${sign('F02A', 'Wingdings')} mail`,
      `a ${sign('2264', 'Arial')} b ${run('Arial', 'm')}`,
    ),
  ).toEqual([
    'Kept ≤ 3 m, ±5 µm',
    '≥ 400 ships',
    'From ΔT to π',
    'Radar ✓ Sails ✗',
    '- Led six',
    '- Led seven',
    '- and\tmail',
    'a ≤ b m',
  ])
})

it('are read from SYMBOL fields', () => {
  const field = (instruction: string) =>
    `</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">`
  expect(word(`a ${field(' SYMBOL 163 \\f "Symbol" \\s 11 ')} b`)).toEqual(['a ≤ b'])
  expect(
    rtf('a {\\field{\\*\\fldinst SYMBOL 0xB3 \\\\f Symbol}{\\fldrslt\\f1\\u-3917?}} b'),
  ).toEqual(['a ≥ b'])
})

it('are read by bytes and by private characters in RTF, only where their font is', () => {
  expect(
    rtf("{\\f1\\'a3} 3 m, {\\f1\\u-3919?}5 {\\f1 m}m {\\f2\\'fc} caf\\'e9 {\\f1\\plain m}"),
  ).toEqual(['≤ 3 m, ±5 µm ✓ café m'])
})

it('are read in OpenDocument and in pages', async () => {
  const styles = ['Symbol', 'Wingdings']
    .map(
      (name) =>
        `<style:style style:name="${name}" style:family="text"><style:text-properties style:font-name="${name}1"/></style:style>`,
    )
    .join('')
  const span = (name: string, text: string) =>
    `<text:span text:style-name="${name}">${text}</text:span>`
  const bytes = odtFile({
    automatic: styles,
    body: `<text:p>Kept the level ${span('Symbol', '\uf0a3')} 3 m ${span('Wingdings', '\uf0fc')} m</text:p>`,
  })
  const { source } = await draftOfFile(bytes, 'cv.odt')
  expect(linesOf(source.lines)).toEqual(['Kept the level ≤ 3 m ✓ m'])
  expect(
    sourceOf(
      readHtml(
        '<p>a <span style="font-family:Symbol">&#163;</span> b <font face="Symbol">m</font>m</p><p><span style="font-family:Symbol">·<span style="font:7.0pt \'Times New Roman\'">&nbsp;m </span></span>c</p>',
      ),
    ),
  ).toEqual(['a ≤ b µm', '- m c'])
})

it('have words only where a table says so', () => {
  expect(symbolOf(0xf0b1, 'Symbol')).toBe('±')
  expect(symbolOf(0xf028, 'Wingdings')).toBeNull()
  expect(symbolOf(0xf0a3, 'Unknown')).toBeNull()
  expect(symbolText('m', 'Symbolist')).toBe('m')
  expect(symbolText('a\u00a0b', '"Symbol", serif')).toBe('α\u00a0β')
})
