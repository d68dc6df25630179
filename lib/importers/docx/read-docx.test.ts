import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { paragraph, readWord, table, type WordParts, wordFile } from '../testing/word-file'

const linesOf = (parts: WordParts) => readWord(wordFile(parts)).lines
const textsOf = (parts: WordParts) => linesOf(parts).map(({ text }) => text)

const styles = `
  <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="fr-CA"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Section of mine"/><w:basedOn w:val="berschrift1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Outlined"><w:name w:val="Part"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
  <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`

describe('the looks of a Word document', () => {
  it('come from defaults, styles, what those are based on, and the run', () => {
    const lines = linesOf({
      styles,
      body: [
        paragraph('Expérience', '<w:pStyle w:val="berschrift1"/>'),
        paragraph('Formation', '<w:pStyle w:val="Own"/>'),
        paragraph('Partie', '<w:pStyle w:val="Outlined"/>'),
        '<w:p><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>Chef</w:t></w:r><w:r><w:t> de projet</w:t></w:r></w:p>',
        paragraph('leise', '<w:pStyle w:val="berschrift1"/>', '<w:b w:val="0"/><w:sz w:val="18"/>'),
        paragraph('NAME', '', '<w:caps/>'),
      ].join(''),
    })
    expect(lines.map(({ text, level }) => [text, level])).toEqual([
      ['Expérience', 1],
      ['Formation', 1],
      ['Partie', 3],
      ['Chef de projet', 0],
      ['leise', 1],
      ['NAME', 0],
    ])
    expect(lines[1]?.pieces[0]?.runs).toEqual([
      { from: 0, to: 9, size: 16, bold: true, italic: false },
    ])
    expect(lines[3]?.pieces[0]?.runs).toEqual([
      { from: 0, to: 4, size: 11, bold: true, italic: false },
      { from: 4, to: 14, size: 11, bold: false, italic: false },
    ])
    expect(lines[4]?.pieces[0]?.runs).toMatchObject([{ size: 9, bold: false }])
    expect(lines[5]?.pieces[0]?.runs).toMatchObject([{ bold: true }])
  })

  it('of letters that run from right to left are their own', () => {
    const [line] = linesOf({
      body: paragraph('נתבת נמל', '', '<w:bCs/><w:sz w:val="20"/><w:szCs w:val="30"/>'),
    })
    expect(line?.pieces[0]?.runs).toMatchObject([{ bold: true, size: 15 }])
  })

  it('give the language, the page and the gaps', () => {
    const source = readWord(
      wordFile({
        styles,
        body: `${paragraph('one')}<w:p/>${paragraph('two')}${paragraph('three')}`,
      }),
    )
    expect(source.language).toBe('fr-CA')
    expect(source.pages).toMatchObject([{ width: 595.3, height: 841.9 }])
    const [one, two, three] = source.lines.map(({ box }) => box)
    expect(one?.x).toBe(72)
    const gap = (three?.y ?? 0) - (two?.y ?? 0)
    expect((two?.y ?? 0) - (one?.y ?? 0)).toBeGreaterThan(1.5 * gap)
  })
})

const numbering = `
  <w:abstractNum w:abstractNumId="7">
    <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
    <w:lvl w:ilvl="1"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`
const item = (level: number, list = 3) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

it('rules under headings are seen, those that are none are not', () => {
  const rule = (kind: string) => `<w:pBdr><w:bottom w:val="${kind}" w:sz="6"/></w:pBdr>`
  const lines = linesOf({
    body: paragraph('Work', rule('single')) + paragraph('Pilot', rule('nil')),
  })
  expect(lines.map(({ ruled }) => ruled)).toEqual([true, undefined])
})

describe('lists', () => {
  it('are told by numbering, by typed signs and by numbers in a row', () => {
    const lines = linesOf({
      numbering,
      body: [
        paragraph('built', item(0)),
        paragraph('plain', item(1)),
        paragraph('outside', item(0, 0)),
        paragraph('• typed'),
        paragraph('1. first'),
        paragraph('2. second'),
        paragraph('3. Platz'),
        paragraph('between'),
        paragraph('2019. A year'),
      ].join(''),
    })
    expect(lines.map(({ text, bullet }) => [text, bullet])).toEqual([
      ['built', true],
      ['plain', false],
      ['outside', false],
      ['typed', true],
      ['first', true],
      ['second', true],
      ['Platz', true],
      ['between', false],
      ['2019. A year', false],
    ])
    expect(lines[0]?.box.x).toBe(108)
  })

  it('have symbols of icon fonts before their items', () => {
    const lines = linesOf({
      body: '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A7"/><w:tab/><w:t>sorted</w:t></w:r></w:p>',
    })
    expect(lines).toMatchObject([{ text: 'sorted', bullet: true }])
  })
})

it('tables under a row of labels give one line a row, with the texts of cells below', () => {
  const cell = (...texts: string[]) => texts.map((text) => paragraph(text)).join('')
  const body = table(
    [2000, 3000, 3000],
    [
      [cell('Period'), cell('Company'), cell('Description')],
      [cell('2018 –', '2021'), cell('Port of', 'Aarhus'), cell('• Pilots', '• Tugs')],
    ],
  )
  expect(textsOf({ body })).toEqual([
    'Period\tCompany\tDescription',
    '2018 – 2021\tPort of Aarhus',
    'Pilots',
    'Tugs',
  ])
})

it('deletions, numbers of pages and marks of notes are left out, hidden text and prompts listed', () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
  expect(
    textsOf({
      body: [
        `<w:p><w:ins>${run('kept')}</w:ins><w:del><w:r><w:delText> gone</w:delText></w:r></w:del><w:moveFrom>${run(' away')}</w:moveFrom></w:p>`,
        `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>`,
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Click here')}</w:sdtContent></w:sdt>`,
        `<w:sdt><w:sdtContent>${paragraph('answered')}</w:sdtContent></w:sdt>`,
        `<w:p>${run('page ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
        `<w:p><w:r><w:t>noted</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
        '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">May </w:t></w:r></w:p>',
        paragraph('2019'),
        '<w:p><w:ruby><w:rt><w:r><w:t>やまだ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>山田</w:t></w:r></w:rubyBase></w:ruby></w:p>',
        '<w:p><w:r><w:pict><v:shape><v:textpath string="Wordart"/></v:shape></w:pict></w:r></w:p>',
      ].join(''),
    }),
  ).toEqual([
    'kept',
    'answered',
    'page',
    'noted',
    'May 2019',
    '山田',
    'Wordart',
    'secret',
    'Click here',
    'やまだ',
  ])
})

describe('places', () => {
  it('of words are pieces behind tabs and gaps, and lines behind breaks', () => {
    const lines = linesOf({
      body: '<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs></w:pPr><w:r><w:t>Harbour pilot</w:t><w:tab/><w:t>2019 – 2021</w:t><w:br/><w:t xml:space="preserve">Port of Aarhus     Denmark</w:t></w:r></w:p>',
    })
    expect(lines.map(({ text }) => text)).toEqual([
      'Harbour pilot\t2019 – 2021',
      'Port of Aarhus\tDenmark',
    ])
    expect(lines[0]?.pieces.map(({ from, to }) => [from, to])).toEqual([
      [0, 13],
      [14, 25],
    ])
    expect(lines[0]?.pieces[1]?.box.x).toBe(72 + 450)
  })

  it('of a name may be the header, or a text box, read once', () => {
    const box = `<w:txbxContent>${paragraph('Ida van der Long')}</w:txbxContent>`
    expect(
      textsOf({
        header: paragraph('+45 55 50 10 19'),
        body: `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Pilot</w:t></w:r></w:p>`,
      }),
    ).toEqual(['+45 55 50 10 19', 'Ida van der Long', 'Pilot'])
  })

  it('of links are the characters that carry them', () => {
    const source = readWord(
      wordFile({
        links: { r9: 'https://example.org/ida', r8: 'javascript:alert(1)' },
        body: `<w:p><w:r><w:t xml:space="preserve">see </w:t></w:r><w:hyperlink r:id="r9"><w:r><w:t>my </w:t></w:r><w:r><w:t>page</w:t></w:r></w:hyperlink></w:p>
          <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "mailto:ida@example.org" </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>write</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>
          <w:p><w:hyperlink r:id="r8"><w:r><w:t>bad</w:t></w:r></w:hyperlink></w:p>`,
      }),
    )
    expect(source.links.map(({ url, slices }) => [url, slices])).toEqual([
      ['https://example.org/ida', [{ line: 0, from: 4, to: 11 }]],
      ['mailto:ida@example.org', [{ line: 1, from: 0, to: 5 }]],
    ])
  })
})

const many = (words: string, count: number) =>
  Array.from({ length: count }, (_, index) => paragraph(`${words} ${index}`)).join('')
const heading = (text: string) => paragraph(text, '', '<w:b/>')

describe('tables', () => {
  it('of one line a cell are lines of pieces', () => {
    const lines = linesOf({
      body: table(
        [3000, 6000],
        [
          [paragraph('E-mail'), paragraph('ida@example.org')],
          [paragraph('Town'), paragraph('Aarhus')],
        ],
      ),
    })
    expect(lines.map(({ text }) => text)).toEqual(['E-mail\tida@example.org', 'Town\tAarhus'])
    expect(lines[0]?.pieces.map(({ box }) => box.x)).toEqual([72, 222])
  })

  it('with dates beside the text begin each entry with its date', () => {
    expect(
      textsOf({
        body: table(
          [3000, 6000],
          [
            [
              paragraph('03/2019 –') + paragraph('06/2021') + paragraph('Aarhus'),
              paragraph('Pilot') + many('Brought in', 5),
            ],
          ],
        ),
      }).slice(0, 3),
    ).toEqual(['03/2019 – 06/2021\tPilot', 'Aarhus', 'Brought in 0'])
  })

  it('with headings in the margin have them above', () => {
    expect(
      textsOf({
        body: table(
          [3000, 6000],
          [
            [heading('Experience'), many('line', 3)],
            [heading('Languages'), paragraph('Danish')],
          ],
        ),
      }),
    ).toEqual(['Experience', 'line 0', 'line 1', 'line 2', 'Languages', 'Danish'])
  })

  it('as layout are read column by column, the narrow one as a stream of its own', () => {
    const lines = linesOf({
      body:
        paragraph('Ida van der Long') +
        table(
          [2500, 6500],
          [[heading('Skills') + many('skill', 5), heading('Work') + many('job', 9)]],
        ),
    })
    const main = lines.filter(({ stream }) => stream === 0).map(({ text }) => text)
    expect(main.slice(0, 3)).toEqual(['Ida van der Long', 'Work', 'job 0'])
    expect(lines.filter(({ stream }) => stream === 1).map(({ text }) => text)[0]).toBe('Skills')
  })
})

it('a document of another writer is read as well', async () => {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Ida van der Long', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'Work', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun({ text: 'Harbour pilot', bold: true })] }),
          new Paragraph({ text: 'Brought in 400 ships', bullet: { level: 0 } }),
        ],
      },
    ],
  })
  const { lines } = readWord(new Uint8Array(await Packer.toBuffer(document)))
  expect(lines.map(({ text, level, bullet }) => [text, level, bullet])).toEqual([
    ['Ida van der Long', 1, false],
    ['Work', 2, false],
    ['Harbour pilot', 0, false],
    ['Brought in 400 ships', 0, true],
  ])
})
