import { describe, expect, it } from 'vitest'
import { createLetter, letterFor } from './create-letter'
import { createIdGenerator } from './ids'
import { sampleResume } from './samples/samples'
import { readDocument } from './upgrade'

const ids = createIdGenerator()
const cv = sampleResume('nurse', ids)
const posting = { title: 'Ward sister', employer: 'St Anne', text: 'We need a ward sister.' }
const recipient = { name: 'Ms A. Okoye', email: 'okoye@example.org', isConfirmed: false }
const made = (more: Partial<Parameters<typeof letterFor>[1]> = {}) =>
  letterFor(cv, { version: 3, date: '2026-11-21', posting, ...more }, ids)

describe('a letter', () => {
  it('may be empty, and is a document', () => {
    expect(readDocument(createLetter(ids))).toMatchObject({ ok: true })
  })

  it('has the paper and the sender of its CV, and remembers the CV and the posting', () => {
    const letter = made()
    expect(readDocument(letter)).toMatchObject({ ok: true })
    const measures = { fontSize: 11.5, lineHeight: 1.4, spacing: 1.2, margin: 22 }
    expect(letter.design).toEqual({ ...cv.design, ...measures, fit: 0, autoFit: false })
    expect(letter.content.basics).toEqual({ ...cv.content.basics, summary: '' })
    expect(letter.lineage).toEqual({ documentId: cv.id, version: 3, posting })
    expect(letter.content).toMatchObject({
      subject: 'Ward sister',
      recipient: { organization: 'St Anne', name: '' },
      date: '2026-11-21',
      paragraphs: [{ text: '' }, { text: '' }, { text: '' }],
    })
    expect(letter.id).not.toBe(cv.id)
    const { content } = made({ recipient })
    expect(content.recipient).toMatchObject({ organization: 'St Anne', name: 'Ms A. Okoye' })
  })

  it('names the reference of the job in its subject', () => {
    expect(made({ reference: 'W-17' }).content.subject).toBe('Ward sister (W-17)')
    const named = { ...posting, title: 'Ward sister W-17' }
    expect(made({ posting: named, reference: 'W-17' }).content.subject).toBe('Ward sister W-17')
  })

  it('prints no recipient of the ad before it is confirmed', () => {
    const ad = { ...posting, text: 'A ward sister for ST ANNE. Write to Ms A. Okoye.' }
    const { content, lineage } = made({ posting: ad, recipient })
    expect(content.recipient).toMatchObject({ organization: '', name: '' })
    expect(content.opening).toBe(made().content.opening)
    expect(lineage?.posting).toEqual(ad)
    const confirmed = made({ posting: ad, recipient: { ...recipient, isConfirmed: true } })
    expect(confirmed.content).toMatchObject({
      recipient: { organization: 'St Anne', name: 'Ms A. Okoye', email: 'okoye@example.org' },
      opening: 'Dear Ms Okoye,',
    })
  })

  it('is for the job that its CV is for, where no other is named', () => {
    const variant = { ...cv, lineage: { documentId: 'x', version: 1, posting } }
    const letter = letterFor(variant, { version: 0, date: '2026-11-21', posting: null }, ids)
    expect(letter.lineage?.posting).toEqual(posting)
    expect(made({ posting: null }).content).toMatchObject({ subject: '' })
  })
})

it.each([
  ['de-AT', 'Sehr geehrte Damen und Herren,', 'Mit freundlichen Grüßen'],
  ['pt-BR', 'Prezada equipe de seleção,', 'Atenciosamente,'],
  ['sv', 'Hej,', 'Med vänliga hälsningar'],
  ['zh-Hant', '敬啟者：', '敬上'],
  // English stands in for no other language.
  ['fi', '', ''],
])(
  'the first and last line are in the language of the letter, or empty: %s',
  (language, opening, closing) => {
    const foreign = { ...cv, design: { ...cv.design, language } }
    const { content } = letterFor(foreign, { version: 0, date: '2026-11-21', posting: null }, ids)
    expect([content.opening, content.closing]).toEqual([opening, closing])
  },
)
