import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { startProcessorClock, timeOfFixedWork } from '../testing/processor-clock'
import { readRtf } from './read-rtf'

const bytesOf = (text: string) => strToU8(text, true)
const sourceOf = (inside: string) => {
  const read = readRtf(bytesOf(`{\\rtf1\\ansi\\ansicpg1252 ${inside}}`))
  if (!read.ok) throw new Error(read.code)
  return read.source
}
const linesOf = (inside: string) =>
  sourceOf(inside).lines.map(({ text, level, bullet }) => [text, level, bullet])
const textsOf = (inside: string) => sourceOf(inside).lines.map(({ text }) => text)

it('gives paragraphs with looks, headings by style, lists and lines', () => {
  const inside =
    "{\\stylesheet{\\ql Normal;}{\\s1\\b heading 1;}}\\pard\\s1\\b\\fs32 Work\\b0\\fs24\\par\\pard\\fs22 Harbour {\\i pilot}\\line Aarhus\\par{\\listtext\\'b7\\tab}Brought in\\n\n 400 ships\\par\\pard\\outlinelevel2 Part\\par"
  expect(linesOf(inside.replace('\\n\n', '\n'))).toEqual([
    ['Work', 1, false],
    ['Harbour pilot', 0, false],
    ['Aarhus', 0, false],
    ['Brought in 400 ships', 0, true],
    ['Part', 3, false],
  ])
  const [work, pilot] = sourceOf(inside).lines
  expect(work?.pieces[0]?.runs).toMatchObject([{ size: 16, bold: true }])
  expect(pilot?.pieces[0]?.runs).toEqual([
    { from: 0, to: 8, size: 11, bold: false, italic: false },
    { from: 8, to: 13, size: 11, bold: false, italic: true },
  ])
})

it('gives text that stands twice, in old drawings and as a choice once', () => {
  expect(
    textsOf(
      '{\\upr{Lodz}{\\*\\ud{\\u321?\\u243?d\\u378?}}} port\\par{\\*\\do\\dobxpage{\\dptxbxtext\\pard In a box\\par}}Level {\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl Good}{\\*\\ffl Fluent}}}}{\\fldrslt }}\\par',
    ),
  ).toEqual(['Łódź port', 'In a box', 'Level Fluent'])
})

it('takes from a style what a paragraph does not say again', () => {
  const { lines } = sourceOf(
    '{\\stylesheet{\\s0\\fs20 Normal;}{\\s7\\sbasedon0\\b Own;}}\\pard\\plain\\s7 one\\par\\pard\\plain\\s7\\fs30\\b0 two\\par\\pard\\plain\\ab\\afs40\\u1504?\\par',
  )
  expect(lines.map(({ pieces }) => pieces[0]?.runs[0])).toMatchObject([
    { size: 10, bold: true },
    { size: 15, bold: false },
    { size: 20, bold: true },
  ])
})

it('gives characters of code pages, fonts and Unicode', () => {
  expect(
    textsOf(
      "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset128 C;}}Zo\\'eb \\u8211? \\uc2\\u321??\\'f3d\\uc1  \\u-10179?\\u-8704?\\par\\f1 \\'c8\\'e4\\'e0\\par\\f2 \\'8e\\'52\\'93\\'63\\par\\f0 a\\~b\\_c\\-d \\{x\\}\\emdash\\par",
    ),
  ).toEqual(['Zoë – Łód 😀', 'Ида', '山田', 'a b-cd {x}—'])
})

it('gives tabs and tables as pieces, with their places', () => {
  const { lines } = sourceOf(
    '\\pard\\tx5000 Pilot\\tab 2019\\par\\trowd\\cellx2000\\cellx9000\\pard\\intbl 2018\\cell Cook\\par Fed all\\cell\\row\\pard end\\par',
  )
  expect(lines.map(({ text }) => text)).toEqual(['Pilot\t2019', '2018\tCook', 'Fed all', 'end'])
  expect(lines[0]?.pieces[1]?.box.x).toBe(250)
  expect(lines[1]?.pieces[1]?.box.x).toBe(100)
})

it('lists struck and tiny text, and reads the results of dates in their place', () => {
  const { lines } = sourceOf(
    'Built a {\\strike sand }stone wall in {\\field{\\*\\fldinst DATE}{\\fldrslt 2024}}{\\fs2 keywords}\\par',
  )
  expect(lines.map(({ text, aside }) => [text, aside ?? false])).toEqual([
    ['Built a stone wall in 2024', false],
    ['sand keywords', true],
  ])
})

it('gives links, and leaves out what nobody wrote or sees', () => {
  const source = sourceOf(
    '{\\info{\\author Eve}}{\\*\\generator Writer 9;}{\\field{\\*\\fldinst HYPERLINK "https://example.org/i"}{\\fldrslt my page}} {\\v secret}{\\deleted gone}{\\pict\\pngblip 89504e}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}{\\footer Page}{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt in a box\\par}}\\par',
  )
  expect(source.lines.map(({ text }) => text)).toEqual([
    'my page in a box',
    'secret',
    'https://example.org/i',
  ])
  expect(source.lines.map(({ aside }) => aside ?? false)).toEqual([false, true, true])
  expect(source.links.map(({ url, slices }) => [url, slices])).toEqual([
    ['https://example.org/i', [{ line: 0, from: 0, to: 7 }]],
  ])
})

it('is damaged when it is cut off, unsafe when it is deep, and says when it is a picture', () => {
  const codeOf = (text: string) => {
    const read = readRtf(bytesOf(text))
    return read.ok ? 'ok' : read.code
  }
  expect(codeOf('{\\rtf1 Ida van')).toBe('damaged')
  expect(codeOf(`{\\rtf1 ${'{'.repeat(600)}`)).toBe('unsafe')
  expect(codeOf('{\\rtf1 {\\pict 00}}')).toBe('no-text')
  expect(codeOf('{\\rtf1 }')).toBe('empty')
  expect(codeOf('{\\rtf1 Ida}{\\par after}')).toBe('ok')
})

it('never throws and never hangs, whatever comes', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '\\par ',
    '\\cell ',
    '\\row ',
    '\\trowd',
    '\\cellx99999999999 ',
    "\\'e",
    "\\'81",
    '\\u-5?',
    '\\bin999999 ',
    '\\*',
    '\\field',
    '\\fldinst ',
    '\\fldrslt ',
    '\\intbl ',
    'x',
    '\\fs0 ',
    '\\f9 ',
    '\\uc9999 ',
    '\\stylesheet ',
    '\\',
  )
  const most = 10 * timeOfFixedWork()
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const elapsed = startProcessorClock()
      expect(typeof readRtf(bytesOf(`{\\rtf1 ${pieces.join('')}}`)).ok).toBe('boolean')
      expect(elapsed()).toBeLessThan(most)
    }),
    { numRuns: runs(500) },
  )
})

it('takes twice the time for twice the rows', () => {
  const timeOf = (rows: number) => {
    const elapsed = startProcessorClock()
    readRtf(bytesOf(`{\\rtf1 ${'\\tx1\\cell x\\row '.repeat(rows)}}`))
    return elapsed()
  }
  timeOf(2_000)
  expect(timeOf(20_000)).toBeLessThan(4 * timeOf(10_000) + 200)
})
