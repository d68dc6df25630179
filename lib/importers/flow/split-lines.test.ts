import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fieldTexts } from '../testing/field-texts'
import { draftOfFile } from '../testing/import-draft'
import { paragraph, wordFile } from '../testing/word-file'

const head = ['Ida van der Long', 'ida@example.org', 'Work experience', 'Pilot, Port of Aarhus']
const when = 'March 2019 - Present'

const page = (items: string) =>
  strToU8(
    `<html><body>${[...head, when].map((line) => `<p>${line}</p>`).join('')}${items}</body></html>`,
  )
const rich = (items: string) =>
  strToU8(`{\\rtf1 ${[...head, when].map((line) => `\\pard ${line}\\par`).join('')}${items}}`)

const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
const word = (breaks: string) =>
  wordFile({
    body:
      [...head, when].map((line) => paragraph(line)).join('') +
      `<w:p><w:pPr>${listed}</w:pPr><w:r><w:t>Rode out to ships</w:t>${breaks}<w:t>In all weathers.</w:t></w:r></w:p>${paragraph('Wrote the log.', listed)}`,
    numbering,
  })

describe('an item with line breaks is one item', () => {
  it.each<[string, Uint8Array<ArrayBuffer>]>([
    [
      'typed.rtf',
      rich('\\bullet\\tab Rode out to ships\\line In all weathers.\\par - Wrote the log.\\par'),
    ],
    ['typed.html', page('<p>• Rode out to ships<br>In all weathers.</p><p>• Wrote the log.</p>')],
    [
      'numbers.html',
      page('<p>1. Rode out to ships<br>In all weathers.</p><p>2. Wrote the log.</p>'),
    ],
    ['empty.docx', word('<w:br/><w:br/>')],
    ['empties.docx', word('<w:br/><w:br/><w:br/>')],
    [
      'empty.html',
      page(
        '<ul><li>Rode out to ships<br><br>In all weathers.<br></li><li><br>Wrote the log.</li></ul>',
      ),
    ],
  ])('%s', async (name, bytes) => {
    const { work } = fieldTexts(await draftOfFile(bytes, name))
    expect(work).toMatchObject([
      { highlights: ['Rode out to ships In all weathers.', 'Wrote the log.'] },
    ])
    expect(work?.[0]).not.toHaveProperty('summary')
  })

  it('when a tab stands behind its sign', async () => {
    const bytes = rich(
      '\\bullet\\tab Rode out to the ships of all lines\\par in all weathers.\\par \\bullet\\tab Wrote the log.\\par',
    )
    expect(fieldTexts(await draftOfFile(bytes, 'cv.rtf')).work).toMatchObject([
      { highlights: ['Rode out to the ships of all lines in all weathers.', 'Wrote the log.'] },
    ])
  })
})

describe('an item with line breaks ends', () => {
  it.each([
    ['before another entry', '• Rode out<br>Clerk, Coast Ltd<br>2016 – 2018'],
    ['at an empty line', '• Rode out<br><br>Clerk, Coast Ltd</p><p>2016 – 2018'],
  ])('%s', async (_, lines) => {
    const { source } = await draftOfFile(page(`<p>${lines}</p>`), 'cv.html')
    const clerk = source.lines.find(({ text }) => text.startsWith('Clerk'))
    expect(clerk).not.toHaveProperty('item')
  })

  it('and keeps the address behind a picture of its own line', async () => {
    const bytes = page(
      '<ul><li>Rode out<br><a href="https://example.org/ida"><img src="x.png"></a></li></ul>',
    )
    const { source } = await draftOfFile(bytes, 'cv.html')
    expect(source.links.map(({ url }) => url)).toContain('https://example.org/ida')
  })
})
