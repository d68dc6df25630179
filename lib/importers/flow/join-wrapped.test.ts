import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fieldTexts } from '../testing/field-texts'
import { draftOfFile } from '../testing/import-draft'
import { odtFile } from '../testing/odt-file'
import { paragraph, table, wordFile } from '../testing/word-file'

const first = 'Ran the night ferry between the two islands, on time and'
const rest = 'in every weather, with a crew of nine.'
const whole = [`${first} ${rest}`, 'Wrote the log.']
const head = ['Ida van der Long', 'ida@example.org', '', 'Work experience', 'Pilot, Port of Aarhus']
const when = 'March 2019 - Present'

const word = (name: string, items: string, numbering = ''): [string, Uint8Array<ArrayBuffer>] => [
  name,
  wordFile({
    body: [...head, when].map((line) => paragraph(line)).join('') + items,
    numbering,
  }),
]

const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const bullets =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
const inOdt = (items: string) =>
  odtFile({
    body: `${[...head, when].map((line) => `<text:p>${line}</text:p>`).join('')}<text:list>${items}</text:list>`,
  })
const page = (items: string) =>
  strToU8(
    `<html><body>${[...head, when].map((line) => `<p>${line}</p>`).join('')}<ul>${items}</ul></body></html>`,
  )
const text = (...items: string[]) => strToU8([...head, when, ...items].join('\n'))
const rich = (items: string) =>
  strToU8(`{\\rtf1 ${[...head, when].map((line) => `\\pard ${line}\\par`).join('')}${items}}`)
const sign = "{\\listtext\\'b7\\tab}"

describe('an item of two lines is one item', () => {
  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['cv.txt', text(`- ${first}`, `  ${rest}`, '- Wrote the log.')],
    ['no-indent.txt', text(`- ${first}`, rest, '- Wrote the log.')],
    ['deep.txt', text(`   *   ${first}`, `       ${rest}`, '   *   Wrote the log.')],
    ['numbers.txt', text(`1. ${first}`, `   ${rest}`, '2. Wrote the log.')],
    ['cv.md', text(`* ${first}`, `  ${rest}`, '* Wrote the log.')],
    ['lazy.md', text(`* ${first}`, rest, '* Wrote the log.')],
    ['break.md', text(`* ${first}  `, `  ${rest}`, '* Wrote the log.')],
    ['loose.md', text(`* ${first}`, '', `  ${rest}`, '', '* Wrote the log.')],
    ['break.html', page(`<li>${first}<br>${rest}</li><li>Wrote the log.</li>`)],
    ['paragraphs.html', page(`<li><p>${first}</p><p>${rest}</p></li><li>Wrote the log.</li>`)],
    word(
      'break.docx',
      `<w:p><w:pPr>${listed}</w:pPr><w:r><w:t>${first}</w:t><w:br/><w:t>${rest}</w:t></w:r></w:p>${paragraph('Wrote the log.', listed)}`,
      bullets,
    ),
    word(
      'paragraph.docx',
      `${paragraph(first, listed)}${paragraph(rest, '<w:ind w:left="720"/>')}${paragraph('Wrote the log.', listed)}`,
      bullets,
    ),
    word(
      'typed.docx',
      ['– ', '', '– '].map((mark, at) => paragraph(mark + [first, rest, whole[1]][at])).join(''),
    ),
    ['break.rtf', rich(`${sign}${first}\\line ${rest}\\par ${sign}Wrote the log.\\par`)],
    [
      'paragraph.rtf',
      rich(
        `\\pard\\li720\\fi-360 ${sign}${first}\\par\\pard\\li720 ${rest}\\par\\pard\\li720\\fi-360 ${sign}Wrote the log.\\par`,
      ),
    ],
    [
      'cv.odt',
      inOdt(
        `<text:list-item><text:p>${first}<text:line-break/>${rest}</text:p></text:list-item><text:list-item><text:p>Wrote the log.</text:p></text:list-item>`,
      ),
    ],
    [
      'paragraphs.odt',
      inOdt(
        `<text:list-item><text:p>${first}</text:p><text:p>${rest}</text:p></text:list-item><text:list-item><text:p>Wrote the log.</text:p></text:list-item>`,
      ),
    ],
  ])('%s', async (name, bytes) => {
    const { work } = fieldTexts(await draftOfFile(bytes, name))
    expect(work).toMatchObject([{ name: 'Port of Aarhus', highlights: whole }])
    expect(work?.[0]).not.toHaveProperty('summary')
  })

  it.each([
    ['a capital letter', 'Rode out to ships of the largest line of', '  Norway'],
    ['a digit', 'Rode out to the largest ships of the line for', '  20 years'],
    ['a word that was broken', 'Rode out to ships of the well-known long-', '  distance line'],
  ])('whose second line begins with %s', async (_, one, two) => {
    const { work } = fieldTexts(await draftOfFile(text(`- ${one}`, two, '- Led six'), 'cv.txt'))
    const joined = one.endsWith('-') ? one + two.trim() : `${one} ${two.trim()}`
    expect(work).toMatchObject([{ highlights: [joined, 'Led six'] }])
  })
})

describe('a text that was wrapped at one width', () => {
  const wrapped = [
    'Ida van der Long',
    'ida@example.org',
    '',
    'Profile',
    'Pilot of large ships with twelve years of practice in the harbours of the north',
    'and of the west. Speaks four languages and has led crews of up to thirty in all',
    'weathers. Looking for a post by the sea.',
    '',
    'Work experience',
    'Pilot, Port of Aarhus',
    'March 2019 - Present',
    'Brings ships in by day and by night, and answers for the safety of all of them',
    'on their way. Reports to the captain of the port, and trains the young pilots of',
    'Denmark.',
    '',
    'Clerk, Coast Ltd',
    'January 2016 - April 2018',
    'Wrote the log of the port.',
  ]

  it('has paragraphs and no items', async () => {
    const { basics, work } = fieldTexts(await draftOfFile(strToU8(wrapped.join('\n')), 'cv.txt'))
    expect(basics).toMatchObject([{ summary: wrapped.slice(4, 7).join(' ') }])
    expect(work).toMatchObject([
      { position: 'Pilot', summary: wrapped.slice(11, 14).join(' ') },
      { position: 'Clerk', name: 'Coast Ltd', summary: 'Wrote the log of the port.' },
    ])
    expect(work?.[0]).not.toHaveProperty('highlights')
  })

  it('keeps apart what its writer set apart', async () => {
    const lines = ['Port of Aarhus', 'Sails', 'iOS apps for pilots', 'example.org/ida'].flatMap(
      (line) => [`- ${line} and more of the same, as long as it may be`, line],
    )
    const { source } = await draftOfFile(
      strToU8(['Ida van der Long', ...lines].join('\n')),
      'a.txt',
    )
    expect(source.lines).toHaveLength(9)
  })
})

it('a cell beside a cell of items is no part of the last item', async () => {
  const items = [`• ${whole[0]}`, '• Wrote the log.', '• Led six pilots.', '• Cut costs.']
  const rows = [[items.map((line) => paragraph(line)).join(''), paragraph('Aarhus')]]
  const bytes = wordFile({
    body: [...head, when].map((line) => paragraph(line)).join('') + table([7000, 2000], rows),
  })
  const { work } = fieldTexts(await draftOfFile(bytes, 'cv.docx'))
  expect(work).toMatchObject([{ highlights: items.map((line) => line.slice(2)) }])
})

it('an entry that is an item has its lines as titles and dates', async () => {
  const items =
    '<li><b>Pilot</b>, Port of Aarhus<br>2019 – 2021<br>Brought ships in.</li><li><b>Clerk</b>, Coast Ltd<br>2016 – 2018<br>Wrote the log.</li>'
  const bytes = strToU8(
    `<html><body><h1>Ida van der Long</h1><h2>Work experience</h2><ul>${items}</ul></body></html>`,
  )
  expect(fieldTexts(await draftOfFile(bytes, 'cv.html')).work).toMatchObject([
    { position: 'Pilot', name: 'Port of Aarhus', startDate: '2019', summary: 'Brought ships in.' },
    { position: 'Clerk', name: 'Coast Ltd', startDate: '2016', summary: 'Wrote the log.' },
  ])
})

it('a line behind an item that may be its end is something to look at', async () => {
  const bytes = text('- Rode out to ships of the largest line', 'Norway', '- Led six')
  const draft = await draftOfFile(bytes, 'cv.txt')
  const work = draft.sections.find(({ kind }) => kind === 'work')
  expect(work?.entries[0]?.fields.summary).toMatchObject({ text: 'Norway', sure: false })
})

it('keeps dates that begin in lower case apart from a long title above them', async () => {
  const title = 'Engenheira responsável pela manutenção, Estaleiros do Tejo'
  const bytes = strToU8(
    ['Rui Prata', '', 'Experiência profissional', '', title, 'abr 2019 – ago 2021', ''].join('\n'),
  )
  expect(fieldTexts(await draftOfFile(bytes, 'cv.txt')).work).toMatchObject([
    { name: 'Estaleiros do Tejo', startDate: '2019-04', endDate: '2021-08' },
  ])
})
