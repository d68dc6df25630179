import { describe, expect, it } from 'vitest'
import { printedInk } from '@/lib/pdf/templates/printed-paper'
import { onOneLine } from '@/lib/pdf/templates/testing/one-line'
import { printOnPaper } from '@/lib/pdf/templates/testing/paper'
import { createEntry, createResume } from '@/lib/resume/create'
import { type Look, newestLook } from '@/lib/resume/look'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { languageDocument } from '@/tests/fixtures/language-documents'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { exportDocx } from './docx'
import { exportHtml } from './html'
import { exportPlainText } from './plain-text'
import { decodeHtml, inkOf, inkOfFormats } from './testing/read-back'
import { readDocx } from './testing/read-docx'

type Words = { label: string; employer: string; skill: string; level: string; tools: string[] }

/** A position with its employer, a skill with a level and two words, and two languages. */
function documentIn(language: string, words: Words): ResumeDocument {
  const make = countingIds()
  const { label, employer, skill, level, tools } = words
  const document = languageDocument({
    language,
    title: '',
    name: 'N',
    label,
    employer,
    bullets: [skill, level],
  })
  const skills = [{ ...createEntry('skills', make), name: skill, level, keywords: tools }]
  const languages = tools.map((tool) => ({
    ...createEntry('languages', make),
    language: tool,
    fluency: level,
  }))
  return { ...document, content: { ...document.content, skills, languages } }
}

const chinese = {
  label: '工程师',
  employer: '远山公司',
  skill: '编程',
  level: '精通',
  tools: ['甲', '乙'],
}
const traditional = { ...chinese, label: '工程師', employer: '遠山公司', skill: '編程' }
const japanese = {
  label: '技師',
  employer: '山川社',
  skill: '開発',
  level: '上級',
  tools: ['甲', '乙'],
}
const arabic = {
  label: 'مهندسة',
  employer: 'جسور',
  skill: 'برمجة',
  level: 'خبيرة',
  tools: ['ألف', 'باء'],
}
const korean = {
  label: '기사',
  employer: '회사',
  skill: '개발',
  level: '상급',
  tools: ['가', '나'],
}
const french = {
  label: 'Soudeur',
  employer: 'Acier',
  skill: 'Outils',
  level: 'bon',
  tools: ['A', 'B'],
}

type Case = [language: string, words: Words, heading: string, skill: string, languages: string]

const cases: Case[] = [
  ['zh-Hans', chinese, '工程师，远山公司', '编程（精通）：甲、乙', '甲（精通）、乙（精通）'],
  ['zh-Hant', traditional, '工程師，遠山公司', '編程（精通）：甲、乙', '甲（精通）、乙（精通）'],
  ['ja', japanese, '技師、山川社', '開発（上級）：甲、乙', '甲（上級）、乙（上級）'],
  ['ar', arabic, 'مهندسة، جسور', 'برمجة (خبيرة): ألف، باء', 'ألف (خبيرة)، باء (خبيرة)'],
  ['ko', korean, '기사, 회사', '개발(상급): 가, 나', '가(상급), 나(상급)'],
  ['fr-CA', french, 'Soudeur, Acier', 'Outils (bon)\u00a0: A, B', 'A (bon), B (bon)'],
  ['de', french, 'Soudeur, Acier', 'Outils (bon): A, B', 'A (bon), B (bon)'],
]

describe('signs between words are those of the language', () => {
  it.each(cases)('%s', async (language, words, heading, skill, languages) => {
    const document = documentIn(language, words)
    const text = exportPlainText(document)
    for (const line of [heading, skill, languages]) expect(text).toContain(line)
    const paper = inkOf(printedInk(await printOnPaper(onOneLine(document))))
    // Parts of a line in different weights stand as they are seen, from the left.
    const lines = language === 'ar' ? [heading] : [heading, skill, languages]
    for (const line of lines) expect(paper).toContain(inkOf(line))
    for (const [format, ink] of Object.entries(inkOfFormats(document))) {
      expect(ink, format).toBe(language === 'ar' ? inkOf(text) : paper)
    }
  })
})

it('has the quotes of the paper in formats with a look, and the typed ones as text', async () => {
  const bare = createResume(countingIds())
  const quoted = (look: Look, typographicQuotes = true): ResumeDocument => ({
    ...bare,
    design: { ...bare.design, look, typographicQuotes },
    content: {
      ...bare.content,
      basics: { ...bare.content.basics, summary: `The team's "Open **Door**"` },
    },
  })
  const textsOf = async (look: Look) => {
    const { paragraphs } = readDocx(await exportDocx(quoted(look), 'CV'))
    const html = decodeHtml(exportHtml(quoted(look), 'CV').replace(/<\/?strong>/g, ''))
    return {
      word: paragraphs.map(({ text }) => text).join(' '),
      html,
      text: exportPlainText(quoted(look)),
    }
  }
  const [typed, printed] = [`The team's "Open Door"`, 'The team’s “Open Door”']
  expect(await textsOf(newestLook)).toEqual({
    word: expect.stringContaining(printed),
    html: expect.stringContaining(printed),
    text: expect.stringContaining(typed),
  })
  expect(await textsOf('2027-01')).toEqual({
    word: expect.stringContaining(typed),
    html: expect.stringContaining(typed),
    text: expect.stringContaining(typed),
  })
  const kept = quoted(newestLook, false)
  expect(exportHtml(kept, 'CV')).toContain('The team&#39;s &quot;Open <strong>Door</strong>&quot;')
  const { paragraphs } = readDocx(await exportDocx(kept, 'CV'))
  expect(paragraphs.map(({ text }) => text).join(' ')).toContain(typed)
  const onPaper = async (document: ResumeDocument) => {
    const { boxes } = await printOnPaper(document)
    return boxes.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ')
  }
  expect(await onPaper(kept)).toContain(typed)
  expect(await onPaper(quoted(newestLook))).toContain(printed)
})
