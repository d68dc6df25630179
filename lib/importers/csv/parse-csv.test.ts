import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { findDelimiter, parseCsv, readTable } from './parse-csv'

it('may be quoted, over lines, doubled, and end as they like', () => {
  expect(parseCsv('a,"b,c"\r\n"d\n""e""",\n\n"f')).toEqual([['a', 'b,c'], ['d\n"e"', ''], ['f']])
})

it.each(['\n', '\r\n', '\r'])('may end their lines with %j', (end) => {
  const text = ['Firma;Ort', 'Häfen & Söhne;"Kiel\rOst"', '', 'Młyn;Łódź'].join(end)
  expect(parseCsv(text, ';')).toEqual([
    ['Firma', 'Ort'],
    ['Häfen & Söhne', 'Kiel\rOst'],
    ['Młyn', 'Łódź'],
  ])
})

it('may have another sign between their fields', () => {
  expect(findDelimiter('"a;b",c\n;;;;')).toBe(',')
  expect(findDelimiter('\n"a,b";c;d\n')).toBe(';')
  expect(findDelimiter('a\tb,c\td')).toBe('\t')
  expect(findDelimiter('alone')).toBe(',')
  expect(parseCsv('a;"b;c"\nd,e;f', ';')).toEqual([
    ['a', 'b;c'],
    ['d,e', 'f'],
  ])
})

it('are a table below its notes', () => {
  expect(readTable('Notes:\n"x, y"\n\nName,Level\nA,B\nC\n', 'name')).toEqual([
    { Name: 'A', Level: 'B' },
    { Name: 'C', Level: '' },
  ])
  expect(readTable('a,b\n', 'Name')).toEqual([])
})

it.each([
  ['semicolons', 'Title;Place;Started On\nBaker;"Leeds; UK";May 2019\n'],
  ['semicolons, named above', 'sep=;\nTitle;Place;Started On\nBaker;"Leeds; UK";May 2019\n'],
  ['tabs', 'Title\tPlace\tStarted On\r\nBaker\tLeeds; UK\tMay 2019\r\n'],
  ['commas', '"Title","Place","Started On"\n"Baker","Leeds; UK",May 2019\n'],
])('are a table with %s', (_, text) => {
  const row = { Title: 'Baker', Place: 'Leeds; UK', 'Started On': 'May 2019' }
  expect(readTable(text, 'title')).toEqual([row])
})

it('may have the signs of others in a table of one column', () => {
  expect(readTable('Name\nBread, cakes\n', 'Name')).toEqual([{ Name: 'Bread, cakes' }])
  expect(readTable('Name\n"Bread, cakes"\nPies; tarts\n', 'Name')).toEqual([
    { Name: 'Bread, cakes' },
    { Name: 'Pies; tarts' },
  ])
})

it('come back as they were written', () => {
  const field = fc.string({ maxLength: 12 }).map((text) => text.replace(/\r/g, ''))
  const record = fc.array(field, { minLength: 1, maxLength: 4 })
  const write = (records: string[][]) =>
    records
      .map((one) => one.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
      .join('\r\n')
  fc.assert(
    fc.property(fc.array(record, { maxLength: 5 }), (records) => {
      const full = records.filter((one) => one.some((text) => text !== ''))
      expect(parseCsv(write(full))).toEqual(full)
    }),
    { numRuns: runs(200) },
  )
})
