import { expect, it } from 'vitest'
import { readWord, type WordParts, wordFile } from '../testing/word-file'

const linesOf = (parts: WordParts) => readWord(wordFile(parts)).lines

it('struck, white and tiny text is listed, and read where it stands on a color', () => {
  const run = (look: string, text: string) =>
    `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  const white = '<w:color w:val="FFFFFF"/>'
  const cell = `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="203040"/></w:tcPr><w:p>${run(white, 'Skills')}</w:p></w:tc></w:tr></w:tbl>`
  const lines = linesOf({
    body: [
      `<w:p>${run('', 'Built a ')}${run('<w:strike/>', 'sand ')}${run('', 'stone wall')}</w:p>`,
      `<w:p>${run(white, 'kubernetes golang')}</w:p><w:p>${run('<w:sz w:val="2"/>', 'agile')}</w:p>`,
      `<w:p><w:pPr><w:shd w:fill="203040"/></w:pPr>${run(white, 'Experience')}</w:p>`,
      `<w:p>${run(`${white}<w:shd w:fill="203040"/>`, 'Education')}</w:p>`,
      cell,
    ].join(''),
  })
  expect(lines.map(({ text, aside }) => [text, aside ?? false])).toEqual([
    ['Built a stone wall', false],
    ['Experience', false],
    ['Education', false],
    ['Skills', false],
    ['sand', true],
    ['kubernetes golang', true],
    ['agile', true],
  ])
})

it('results of dates, and entries chosen in dropdowns, stand in their place', () => {
  const mark = (type: string, inside = '') =>
    `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`
  const instruction = (text: string) => `<w:r><w:instrText> ${text} </w:instrText></w:r>`
  const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
  const entries = ['German', 'Norwegian'].map((one) => `<w:listEntry w:val="${one}"/>`).join('')
  const list = `<w:ffData><w:ddList><w:result w:val="1"/>${entries}</w:ddList></w:ffData>`
  expect(
    linesOf({
      body: [
        `<w:p>${text('Since ')}${mark('begin')}${instruction('DATE \\@ "yyyy"')}${mark('separate')}${text('2024')}${mark('end')}${text(' at sea')}</w:p>`,
        `<w:p>${mark('begin', list)}${instruction('FORMDROPDOWN')}${mark('end')}${text(' spoken')}</w:p>`,
      ].join(''),
    }).map(({ text }) => text),
  ).toEqual(['Since 2024 at sea', 'Norwegian spoken'])
})
