import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import { parseRich, plainText } from '@/lib/resume/text/rich-text'
import { parseResume } from '../reading/sections/parse-resume'
import { draftOfFile } from '../testing/import-draft'
import { odtFile } from '../testing/odt-file'
import { sourceOf } from '../testing/source-of'
import { paragraph, wordFile } from '../testing/word-file'
import { draftToDocument } from './draft-to-document'
import type { ImportDraft } from './draft-types'
import { correctValue } from './edit-values'
import { beginReview } from './review-types'
import { richParagraphs } from './rich-value'
import { unplacedLines } from './unplaced-lines'

const head = [
  'Ida van der Long',
  'ida@example.org',
  'Work experience',
  'Pilot, Port of Aarhus',
  'March 2019 - Present',
]
const item = (marked: (text: string) => string, linked: (text: string) => string) =>
  `Brought in ${marked('400 ships')} and wrote the ${linked('log')}`

const wordBody = (inside: string) =>
  `${head.map((line) => paragraph(line)).join('')}<w:p><w:r><w:t xml:space="preserve">• ${inside}</w:t></w:r></w:p>`
const outOfRun = (inside: string) => `</w:t></w:r>${inside}<w:r><w:t xml:space="preserve">`

const files: [string, Uint8Array<ArrayBuffer>][] = [
  [
    'cv.docx',
    wordFile({
      body: wordBody(
        item(
          (text) => outOfRun(`<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`),
          (text) => outOfRun(`<w:hyperlink r:id="l"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`),
        ),
      ),
      links: { l: 'https://log.example.org/1' },
    }),
  ],
  [
    'cv.odt',
    odtFile({
      automatic:
        '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
      body: `${head.map((line) => `<text:p>${line}</text:p>`).join('')}<text:p>• ${item(
        (text) => `<text:span text:style-name="B">${text}</text:span>`,
        (text) => `<text:a xlink:href="https://log.example.org/1">${text}</text:a>`,
      )}</text:p>`,
    }),
  ],
  [
    'cv.rtf',
    strToU8(
      `{\\rtf1 ${head.join('\\par ')}\\par \\bullet  ${item(
        (text) => `{\\b ${text}}`,
        (text) =>
          `{\\field{\\*\\fldinst HYPERLINK "https://log.example.org/1"}{\\fldrslt ${text}}}`,
      )}\\par}`,
    ),
  ],
  [
    'cv.html',
    strToU8(
      `<html><body>${head.map((line) => `<p>${line}</p>`).join('')}<ul><li>${item(
        (text) => `<strong>${text}</strong>`,
        (text) => `<a href="https://log.example.org/1">${text}</a>`,
      )}</li></ul></body></html>`,
    ),
  ],
  [
    'cv.md',
    strToU8(
      `${head.join('\n\n')}\n\n- ${item(
        (text) => `**${text}**`,
        (text) => `[${text}](https://log.example.org/1)`,
      )}\n`,
    ),
  ],
]

const highlightsOf = (draft: ImportDraft) =>
  draftToDocument(draft, createIdGenerator()).document.content.work[0]?.highlights.map(
    ({ text }) => text,
  )
const unplacedOf = (draft: ImportDraft) => unplacedLines(beginReview(draft)).map(({ text }) => text)

describe('the emphasis and the links of a bullet', () => {
  it.each(files)('stay in the CV that is made of %s', async (name, bytes) => {
    const draft = await draftOfFile(bytes, name)
    expect(highlightsOf(draft)).toEqual([
      'Brought in **400 ships** and wrote the [log](https://log.example.org/1)',
    ])
    expect(unplacedOf(draft)).toEqual([])
  })

  it('go with the words that a person types, and the address is listed', async () => {
    const draft = beginReview(await draftOfFile(files[3]?.[1] ?? new Uint8Array(), 'cv.html'))
    const work = draft.sections.find(({ kind }) => kind === 'work')
    const place = { section: work?.id ?? '', entry: work?.entries[0]?.id ?? '' }
    const typed = correctValue(draft, { ...place, field: 'highlights', index: 0 }, 'a *b* log')
    expect(highlightsOf(typed)).toEqual(['a \\*b\\* log'])
    expect(unplacedOf(typed)).toEqual(['https://log.example.org/1'])
  })
})

describe('an address behind words', () => {
  const page = (inside: string) =>
    draftOfFile(
      strToU8(
        `<html><body><h1>Ida van der Long</h1><p>ida@example.org</p><h2>Work experience</h2>${inside}</body></html>`,
      ),
      'cv.html',
    )

  it('behind a title is that of the entry', async () => {
    const draft = await page(
      '<h3>Pilot, <a href="https://port.example/">Port of Aarhus</a></h3><p>2019 – 2021</p>',
    )
    const { document } = draftToDocument(draft, createIdGenerator())
    expect(document.content.work[0]?.url).toBe('https://port.example/')
    expect(unplacedOf(draft)).toEqual([])
  })

  it('that has no place is listed', async () => {
    const draft = await page(
      '<h3>Pilot, Port of Aarhus</h3><p>2019 – 2021</p><ul><li>Wrote the <a href="http://log.example/">log</a></li></ul><h2>Skills</h2><p>Radar, <a href="https://radio.example/">radio</a>, <a href="javascript:x">sails</a></p>',
    )
    expect(highlightsOf(draft)).toEqual(['Wrote the [log](http://log.example/)'])
    expect(unplacedOf(draft)).toEqual(['https://radio.example/'])
  })

  it('that words say is said already', async () => {
    const draft = await page(
      '<p><a href="mailto:ida@example.org">mail</a> <a href="tel:+4521436587">21 43 65 87</a> <a href="https://www.long.example/">long.example</a></p>',
    )
    expect(draft.source.lines.filter(({ aside }) => aside)).toEqual([])
  })

  it('behind a picture is read', async () => {
    const draft = await page(
      '<p><a href="https://github.com/ida"><img src="a.png"></a> <a href="https://long.example/x"><svg></svg></a></p>',
    )
    const profiles = draft.sections.find(({ kind }) => kind === 'profiles')
    expect(profiles?.entries[0]?.fields.url?.text).toBe('https://github.com/ida')
    expect(unplacedOf(draft)).toEqual(['https://long.example/x'])
  })
})

describe('richParagraphs', () => {
  const storedOf = (line: string, text = line.replaceAll(/\*\*|__|\[|\]\(.*?\)/g, '')) => {
    const source = sourceOf([line], { layout: 'flow' })
    const length = source.lines[0]?.text.length ?? 0
    const slices = [{ line: 0, from: 0, to: length }]
    return richParagraphs({ text, form: 'copy', slices, sure: true }, source)
  }

  it('keeps what differs from the rest, and no look that all words have', () => {
    expect(storedOf('Led **six** __pilots__')).toEqual(['Led **six** _pilots_'])
    expect(storedOf('**Led six pilots.**')).toEqual(['Led six pilots.'])
    expect(storedOf('**Led** **six** pilots')).toEqual(['**Led six** pilots'])
    expect(storedOf('Led [six](https://a.example) [pilots](https://a.example)')).toEqual([
      'Led [six pilots](https://a.example/)',
    ])
  })

  it('is literal where the text is not that of its characters', () => {
    expect(storedOf('Led **six**', 'Led seven')).toEqual(['Led seven'])
  })

  it('parts a text too long for a paragraph, with its marks, and loses no word', () => {
    const words = Array.from({ length: 600 }, (_, at) =>
      at % 50 === 7 ? `**word${at}**` : `word${at}`,
    )
    const parts = storedOf(words.join(' '))
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.every((part) => part.length <= limits.paragraph)).toBe(true)
    expect(parts.map(plainText).join(' ')).toBe(words.join(' ').replaceAll('**', ''))
    expect(parts.flatMap(parseRich).filter(({ bold }) => bold)).toHaveLength(12)
  })

  it('keeps marks over the lines of a page', () => {
    const draft = parseResume(
      sourceOf([
        '# Ida Long',
        '## Work',
        'Pilot, Port of Aarhus',
        '2019 – 2021',
        '- Led **six**',
        '- Cut __costs__',
      ]),
    )
    expect(highlightsOf(draft)).toEqual(['Led **six**', 'Cut _costs_'])
  })
})
