import { expect, it } from 'vitest'
import { paragraph, readWord, wordFile } from '../testing/word-file'

it('repeats a cell over several rows of a table with a head, and in no other', () => {
  const cell = (text: string, merge = '') =>
    `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${merge}</w:tcPr>${paragraph(text)}</w:tc>`
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
  const rows = [
    row(cell('Aarhus A/S', '<w:vMerge w:val="restart"/>'), cell('Pilot'), cell('2018 – 2021')),
    row(cell('', '<w:vMerge/>'), cell('Clerk'), cell('2015 – 2018')),
  ]
  const head = row(cell('Employer'), cell('Position'), cell('Dates'))
  const linesOfTable = (...all: string[]) =>
    readWord(wordFile({ body: `<w:tbl>${all.join('')}</w:tbl>` })).lines.map(({ text }) => text)
  expect(linesOfTable(head, ...rows).slice(1)).toEqual([
    'Aarhus A/S\tPilot\t2018 – 2021',
    'Aarhus A/S\tClerk\t2015 – 2018',
  ])
  expect(linesOfTable(...rows)).toEqual(['Aarhus A/S\tPilot\t2018 – 2021', 'Clerk\t2015 – 2018'])
})
