import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ImportDraft } from '../draft/draft-types'
import { beginReview } from '../draft/review-types'
import { unplacedLines } from '../draft/unplaced-lines'
import { fieldTexts } from '../testing/field-texts'
import { draftOfFile } from '../testing/import-draft'
import { odtFile } from '../testing/odt-file'
import { paragraph, wordFile } from '../testing/word-file'

const body = [
  'Ida van der Long',
  'ida@example.org',
  'Work experience',
  'Pilot, Port of Aarhus',
  'March 2019 - Present',
  'Skills',
  'Radar, Radio, Sails',
]

type Around = { header?: string; footer?: string; note?: string; comment?: string }
type Write = (around: Around, lines?: readonly string[]) => Promise<ImportDraft>

const word: Write = ({ header, footer, note, comment }, lines = body) =>
  draftOfFile(
    wordFile({
      body:
        lines.map((line) => paragraph(line)).join('') +
        '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
      ...(header
        ? {
            header: header
              .split('\n')
              .map((line) => paragraph(line))
              .join(''),
          }
        : {}),
      ...(footer ? { footer: paragraph(footer) } : {}),
      notes: {
        ...(note
          ? {
              footnotes: `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote><w:footnote w:id="2">${paragraph(note)}</w:footnote>`,
            }
          : {}),
        ...(comment ? { comments: `<w:comment w:id="3">${paragraph(comment)}</w:comment>` } : {}),
      },
    }),
    'cv.docx',
  )

const odt: Write = ({ header, footer, note, comment }, lines = body) => {
  const inOdt = (text: string) => `<text:p>${text}</text:p>`
  const beside =
    (note
      ? `<text:note><text:note-citation>1</text:note-citation><text:note-body>${inOdt(note)}</text:note-body></text:note>`
      : '') +
    (comment
      ? `<office:annotation><dc:creator>Eve</dc:creator><dc:date>2024-05-01</dc:date>${inOdt(comment)}</office:annotation>`
      : '')
  return draftOfFile(
    odtFile({
      body: lines.map((line, at) => inOdt(line + (at === 3 ? beside : ''))).join(''),
      ...(header ? { header: header.split('\n').map(inOdt).join('') } : {}),
      ...(footer ? { footer: inOdt(footer) } : {}),
    }),
    'cv.odt',
  )
}

const rtf: Write = ({ header, footer, note, comment }, lines = body) => {
  const group = (name: string, text: string | undefined) =>
    text ? `{\\${name}\\pard ${text.replaceAll('·', "\\'b7").replaceAll('\n', '\\par ')}\\par}` : ''
  const beside = group('footnote', note) + group('*\\annotation', comment)
  return draftOfFile(
    strToU8(
      `{\\rtf1\\ansi ${group('header', header)}${group('footer', footer)}${lines
        .map((line, at) => `\\pard ${line}${at === 3 ? beside : ''}\\par`)
        .join('')}}`,
    ),
    'cv.rtf',
  )
}

const unplacedOf = (draft: ImportDraft) => unplacedLines(beginReview(draft)).map(({ text }) => text)

describe.each([
  [
    'Word',
    word,
    'Page </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> of ',
  ],
  ['OpenDocument', odt, 'Page <text:page-number>1</text:page-number> of '],
  ['RTF', rtf, 'Page {\\chpgn} of '],
])('what stands around the text of %s', (_, draftOf, page) => {
  it('is no content when it is a footer, but is listed', async () => {
    const draft = await draftOf({
      footer: 'Ida van der Long · ida@example.org · Last updated May 2024',
    })
    const { basics, skills } = fieldTexts(draft)
    expect(basics).toEqual([{ name: 'Ida van der Long', email: 'ida@example.org' }])
    expect(skills).toEqual([{ keywords: ['Radar', 'Radio', 'Sails'] }])
    expect(unplacedOf(draft)).toEqual(['Last updated May 2024'])
  })

  it('has contacts that count', async () => {
    const draft = await draftOf({
      footer: 'Ida van der Long · +45 55 50 10 19 · Last updated May 2024',
    })
    const { basics, skills } = fieldTexts(draft)
    expect(basics).toEqual([
      { name: 'Ida van der Long', email: 'ida@example.org', phone: '+45 55 50 10 19' },
    ])
    expect(skills).toEqual([{ keywords: ['Radar', 'Radio', 'Sails'] }])
    expect(unplacedOf(draft)).toEqual([expect.stringContaining('Last updated May 2024')])
  })

  it.each([page, 'Seite 1 von 2', 'Ida van der Long · Curriculum vitae', 'ida@example.org'])(
    'is nothing when it is %s',
    async (line) => {
      const draft = await draftOf({ footer: line, header: line })
      expect(draft.source.lines).toHaveLength(body.length)
    },
  )

  it.each([
    'I agree to the processing of my personal data for the purpose of recruitment.',
    'Made with www.templates.example',
    'Updated 01.05.2024',
  ])('is no summary, website or phone number: %s', async (line) => {
    const draft = await draftOf({ footer: line })
    expect(fieldTexts(draft).basics).toEqual([
      { name: 'Ida van der Long', email: 'ida@example.org' },
    ])
    expect(unplacedOf(draft)).toEqual([line])
  })

  it('is the head of the text when the name and the contacts are in the header', async () => {
    const draft = await draftOf({ header: 'Ida van der Long\nida@example.org' }, body.slice(2))
    expect(fieldTexts(draft).basics).toEqual([
      { name: 'Ida van der Long', email: 'ida@example.org' },
    ])
    expect(unplacedOf(draft)).toEqual([])
  })

  it('is listed when it is a note or a comment', async () => {
    const draft = await draftOf({ note: 'Jointly with Coast Ltd', comment: 'Shorter, please' })
    expect(fieldTexts(draft)).toEqual(fieldTexts(await draftOf({})))
    expect(unplacedOf(draft)).toEqual(['Jointly with Coast Ltd', 'Shorter, please'])
  })
})
