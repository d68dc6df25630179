import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { levelsOf } from '@/lib/resume/bullet-levels'
import { createIdGenerator } from '@/lib/resume/ids'
import { plainText } from '@/lib/resume/text/rich-text'
import { draftToDocument } from './draft/draft-to-document'
import { importBytes } from './import-file'
import { odtFile } from './testing/odt-file'

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
