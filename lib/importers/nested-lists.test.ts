import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { levelsOf } from '@/lib/resume/bullet-levels'
import { createIdGenerator } from '@/lib/resume/ids'
import { plainText } from '@/lib/resume/text/rich-text'
import { draftToDocument } from './draft/draft-to-document'
import { importBytes } from './import-file'
import { odtFile } from './testing/odt-file'
import { paragraph, wordFile } from './testing/word-file'

const ids = createIdGenerator()

/** Returns the bullets of all jobs of a file, each behind two blanks a level. */
async function bulletsOf(fileName: string, content: Uint8Array | string) {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  const pdf = () => Promise.reject(new Error('no PDF here'))
  const outcome = await importBytes({ bytes, fileName, pdf, ids, onProgress: () => {} })
  if (!outcome.ok) throw new Error(outcome.code)
  const document =
    outcome.kind === 'document' ? outcome.document : draftToDocument(outcome.draft, ids).document
  return document.content.work.flatMap(({ highlights }) => {
    const levels = levelsOf(highlights)
    return highlights.map(({ text }, at) => '  '.repeat(levels[at] ?? 0) + plainText(text))
  })
}

const item = (text: string, inside = '') =>
  `<text:list-item><text:p>${text}</text:p>${inside}</text:list-item>`
const list = (...items: string[]) => `<text:list>${items.join('')}</text:list>`

const files: [string, Uint8Array | string][] = [
  [
    'cv.odt',
    odtFile({
      body: `<text:p>Rosa Lindt</text:p><text:h text:outline-level="1">Work experience</text:h><text:p>Baker, Hill Bakery, 2019 - 2023</text:p>${list(
        item('Ran the night shift', list(item('Planned six ovens'), item('Trained two'))),
        item('Baked bread for 40 shops'),
      )}`,
    }),
  ],
  [
    'cv.rtf',
    String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\stylesheet{\s0 Normal;}{\s1\b heading 1;}}\pard\fs24 Rosa Lindt\par\pard\s1\b Work experience\b0\par\pard Baker, Hill Bakery, 2019 - 2023\par
\pard\fi-360\li720{\listtext\'b7\tab}Ran the night shift\par
\pard\fi-360\li1440{\listtext o\tab}Planned six ovens\par{\listtext o\tab}Trained two\par
\pard\fi-360\li720{\listtext\'b7\tab}Baked bread for 40 shops\par}`,
  ],
  [
    'cv.html',
    '<h1>Rosa Lindt</h1><h2>Work experience</h2><p>Baker, Hill Bakery, 2019 - 2023</p><ul><li>Ran the night shift<ul><li>Planned six ovens</li><li>Trained two</li></ul></li><li>Baked bread for 40 shops</li></ul>',
  ],
  [
    'cv.md',
    '# Rosa Lindt\n\n## Work experience\n\n### Baker, Hill Bakery, 2019 - 2023\n\n- Ran the night shift\n  - Planned six ovens\n  - Trained two\n- Baked bread for 40 shops\n',
  ],
]

it.each(files)('keeps one level below a bullet of %s', async (fileName, content) => {
  expect(await bulletsOf(fileName, content)).toEqual([
    'Ran the night shift',
    '  Planned six ovens',
    '  Trained two',
    'Baked bread for 40 shops',
  ])
})

const texts = [
  'Ran the night shift',
  'Planned six ovens',
  'Trained two',
  'Baked bread for 40 shops',
]

/** Writes a level of a list of Word; `left` in twentieths of a point, null for none. */
const wordLevel = (sign: 'bullet' | 'decimal', level: number, left: number | null) =>
  `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${sign}"/><w:lvlText w:val="${sign === 'bullet' ? '•' : `%${level + 1}.`}"/>${
    left === null ? '' : `<w:pPr><w:ind w:left="${left}" w:hanging="360"/></w:pPr>`
  }</w:lvl>`

/** Writes two lists of Word, of bullets and of numbers, with the indents of their levels. */
const wordLists = (bullets: (number | null)[], numbers: (number | null)[]) =>
  [bullets, numbers]
    .map((lefts, list) => {
      const sign = list === 0 ? 'bullet' : 'decimal'
      const levels = lefts.map((left, level) => wordLevel(sign, level, left)).join('')
      return `<w:abstractNum w:abstractNumId="${list}">${levels}</w:abstractNum>`
    })
    .concat(
      ['1', '2'].map(
        (id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${Number(id) - 1}"/></w:num>`,
      ),
    )
    .join('')

it.each<[string, (number | null)[], (number | null)[]]>([
  ['further in', [720, 1440], [720, 1440]],
  ['further out than the bullets', [720, 1440], [360, 720]],
  ['without an indent', [720, 1440], [null, null]],
  ['without any indents', [null, null], [null, null]],
])('keeps a numbered list of Word below a bullet that stands %s', async (_, bullets, numbers) => {
  const items = [
    [1, 0],
    [2, 1],
    [2, 1],
    [1, 0],
  ].map(([id, level], at) =>
    paragraph(
      texts[at] ?? '',
      `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`,
    ),
  )
  const file = wordFile({
    numbering: wordLists(bullets, numbers),
    styles:
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
    body: [
      paragraph('Rosa Lindt'),
      paragraph('Work experience', '<w:pStyle w:val="H"/>'),
      paragraph('Baker, Hill Bakery, 2019 - 2023'),
      ...items,
    ].join(''),
  })
  expect(await bulletsOf('cv.docx', file)).toEqual([
    'Ran the night shift',
    '  Planned six ovens',
    '  Trained two',
    'Baked bread for 40 shops',
  ])
})

it('keeps a numbered list of RTF below a bullet that stands further in', async () => {
  const file = String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\stylesheet{\s0 Normal;}{\s1\b heading 1;}}\pard\fs24 Rosa Lindt\par\pard\s1\b Work experience\b0\par\pard Baker, Hill Bakery, 2019 - 2023\par
\pard\ls1\fi-360\li1440{\listtext\'b7\tab}Ran the night shift\par
\pard\ls2\ilvl1\fi-360\li720{\listtext 1.\tab}Planned six ovens\par{\listtext 2.\tab}Trained two\par
\pard\ls1\fi-360\li1440{\listtext\'b7\tab}Baked bread for 40 shops\par}`
  expect(await bulletsOf('cv.rtf', file)).toEqual([
    'Ran the night shift',
    '  Planned six ovens',
    '  Trained two',
    'Baked bread for 40 shops',
  ])
})

it('keeps a list of OpenDocument below a bullet whose paragraph stands further in', async () => {
  const body = `<text:p>Rosa Lindt</text:p><text:h text:outline-level="1">Work experience</text:h><text:p>Baker, Hill Bakery, 2019 - 2023</text:p>`
  const bullet = (text: string, inside = '') =>
    `<text:list-item><text:p text:style-name="In">${text}</text:p>${inside}</text:list-item>`
  const file = odtFile({
    styles:
      '<style:style style:name="In" style:family="paragraph"><style:paragraph-properties fo:margin-left="2cm"/></style:style>',
    body:
      body +
      list(
        bullet('Ran the night shift', list(item('Planned six ovens'), item('Trained two'))),
        bullet('Baked bread for 40 shops'),
      ),
  })
  expect(await bulletsOf('cv.odt', file)).toEqual([
    'Ran the night shift',
    '  Planned six ovens',
    '  Trained two',
    'Baked bread for 40 shops',
  ])
})

it('keeps bullets of Word below others by their indent where their lists have one level each', async () => {
  const items = [1, 2, 2, 1].map((id, at) =>
    paragraph(texts[at] ?? '', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`),
  )
  const file = wordFile({
    numbering: wordLists([360], [720]),
    body: [
      paragraph('Rosa Lindt'),
      paragraph('Work experience'),
      paragraph('Baker, Hill Bakery, 2019 - 2023'),
      ...items,
    ].join(''),
  })
  expect(await bulletsOf('cv.docx', file)).toEqual([
    'Ran the night shift',
    '  Planned six ovens',
    '  Trained two',
    'Baked bread for 40 shops',
  ])
})
