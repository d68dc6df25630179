import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { detectFormat } from '../detect-format'
import { readHtml } from '../html/read-html'
import { readMarkdown } from '../markdown/read-markdown'
import { readOdt } from '../odt/read-odt'
import { readRtf } from '../rtf/read-rtf'
import type { ReadResult } from '../source/read-result'
import { odtFile } from '../testing/odt-file'
import { readWord, wordFile } from '../testing/word-file'

const textsOf = (read: ReadResult) =>
  read.ok ? read.source.lines.flatMap(({ text, aside }) => (aside ? [] : text)) : [read.code]

/** Writes a line whose raised parts are in braces. */
const write = (line: string, plain: (text: string) => string, raised: (text: string) => string) =>
  line
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? raised(part.slice(1, -1)) : plain(part)))
    .join('')

const asIs = (text: string) => text

function readOdtLine(line: string): ReadResult {
  const body = write(line, asIs, (t) => `<text:span text:style-name="S">${t}</text:span>`)
  const automatic =
    '<style:style style:name="S" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>'
  const found = detectFormat(odtFile({ automatic, body: `<text:p>${body}</text:p>` }), 'cv.odt')
  if (!found.ok || found.kind !== 'odt') throw new Error('A text document is expected.')
  return readOdt(found.content)
}

function wordTexts(line: string): string[] {
  const run = (look: string) => (text: string) =>
    `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  const body = write(line, run(''), run('<w:vertAlign w:val="superscript"/>'))
  return readWord(wordFile({ body: `<w:p>${body}</w:p>` })).lines.flatMap(({ text, aside }) =>
    aside ? [] : text,
  )
}

const inRtf = (text: string) => text.replace(/[^ -~]/g, (sign) => `\\u${sign.codePointAt(0) ?? 0}?`)

const writers: Record<string, (line: string) => string[]> = {
  Word: wordTexts,
  OpenDocument: (line) => textsOf(readOdtLine(line)),
  RTF: (line) =>
    textsOf(
      readRtf(
        strToU8(`{\\rtf1\\ansi ${write(line, inRtf, (t) => `{\\super ${inRtf(t)}}`)}\\par}`, true),
      ),
    ),
  HTML: (line) => textsOf(readHtml(`<p>${write(line, asIs, (t) => `<sup>${t}</sup>`)}</p>`)),
  'styled HTML': (line) =>
    textsOf(
      readHtml(
        `<p>${write(line, asIs, (t) => `<span style="vertical-align: super">${t}</span>`)}</p>`,
      ),
    ),
  Markdown: (line) => textsOf(readMarkdown(write(line, asIs, (t) => `<sup>${t}</sup>`))),
  Pandoc: (line) => textsOf(readMarkdown(write(line, asIs, (t) => `^${t}^`))),
}

const lines: [written: string, read: string][] = [
  [
    'Served 10{6} guests at 5 m{2} and 4×10{-3} errors',
    'Served 10⁶ guests at 5 m² and 4×10⁻³ errors',
  ],
  ['Leitete 300 km{2} Wald, 2{10} Parzellen', 'Leitete 300 km² Wald, 2¹⁰ Parzellen'],
  ['Площадь 120 м{2}, R{2} = 0,9', 'Площадь 120 м², R² = 0,9'],
  ['Débit 8 m{3} s{-1}, la 2{e} équipe', 'Débit 8 m³ s⁻¹, la 2e équipe'],
  ['The 3{rd} and 21{st} wing, 1{o} turno', 'The 3rd and 21st wing, 1o turno'],
  ['Deckhand{1}, Bergen Yard{2}', 'Deckhand1, Bergen Yard2'],
  ['Pilot from May 2019{1} on', 'Pilot from May 2019 on'],
]

it.each(Object.keys(writers))('keeps powers and leaves ordinals and marks of notes: %s', (name) => {
  expect(lines.map(([written]) => writers[name]?.(written)[0])).toEqual(
    lines.map(([, read]) => read),
  )
})

it('joins the runs of a power, and reads that of an equation', () => {
  const raised = (text: string) =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`
  const body = `<w:p><w:r><w:t>Cut 10</w:t></w:r>${raised('-')}${raised('12')}<w:r><w:t xml:space="preserve"> of </w:t></w:r><m:oMath xmlns:m="urn:m"><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>9</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>`
  expect(readWord(wordFile({ body })).lines.map(({ text }) => text)).toEqual(['Cut 10⁻¹² of 10⁹'])
})

it('lists the mark of a footnote at a year', () => {
  const read = readHtml('<p>Pilot 2019<sup>1</sup></p>')
  const all = read.ok ? read.source.lines.map(({ text, aside }) => [text, aside ?? false]) : []
  expect(all).toEqual([
    ['Pilot 2019', false],
    ['1', true],
  ])
})
