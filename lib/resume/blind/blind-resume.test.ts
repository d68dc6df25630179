import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { createIdGenerator } from '../ids'
import { professions, sampleResume } from '../samples/samples'
import type { ResumeDocument } from '../schema/document'
import { arbitraryResume } from '../testing/arbitrary-resume'
import { foldText } from '../text/fold-text'
import { readDocument } from '../upgrade'
import { blindResume } from './blind-resume'
import { findGenderedWords } from './gendered-words'
import { createRedactor } from './redact'

describe('texts without what says who somebody is', () => {
  const { line, rich } = createRedactor('Zoë van der Müller-Li 李', '+49 (0)170 555 0123')

  it.each([
    ['Zoë’s thesis', '… thesis'],
    ['by Zoe Mueller and ZOË MÜLLER', 'by … … and … …'],
    ['van Gogh, under der Linden', 'van Gogh, under der Linden'],
    ['李 and 李白', '… and 李白'],
    ['Write to zoe.m@mail.example.org or www.zoe.dev', 'Write to … or …'],
    ['github.com/zoe and node.js/react', '… and …'],
    ['Call 0170 5550123 or +1 212 555 0199', 'Call … or …'],
    ['2019 – 2021, 1.200.000 users, 12/2020', '2019 – 2021, 1.200.000 users, 12/2020'],
    ['the li in her name', 'the li in her name'],
  ])('%s', (text, blind) => {
    expect(line(text)).toBe(blind)
  })

  it('lose the addresses of their links, and keep their marks', () => {
    expect(rich('**Zoë** [wrote](https://example.org/) _it_')).toBe('**…** wrote _it_')
  })
})

/** Everything that a document says, as JSON. */
const textOf = (document: ResumeDocument) => foldText(JSON.stringify(document))

const full = (profession: (typeof professions)[number]): ResumeDocument => {
  const sample = sampleResume(profession, createIdGenerator())
  const { basics } = sample.content
  return {
    ...sample,
    title: `CV of ${basics.name}`,
    content: {
      ...sample.content,
      basics: {
        ...basics,
        email: 'someone@example.org',
        url: 'https://someone.example.org',
        summary: `${basics.name} can be reached at someone@example.org. ${basics.summary}`,
      },
    },
  }
}

describe('a CV without what says who the person is', () => {
  it.each(professions)('keeps the work and loses the person: %s', (profession) => {
    const document = full(profession)
    const { document: blind, redactions } = blindResume(document)
    expect(redactions).toBeGreaterThanOrEqual(3)
    const text = textOf(blind)
    for (const part of document.content.basics.name.split(' ')) {
      expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${foldText(part)}(?!\\p{L})`, 'u'))
    }
    expect(text).not.toContain('example.org')
    expect(blind.content.photo ?? null).toBeNull()
    expect(blind.content.work.length).toBe(document.content.work.length)
    expect(blind.content.basics.label).toBe(document.content.basics.label)
    expect(readDocument(JSON.parse(JSON.stringify(blind))).ok).toBe(true)
  })

  it('is a valid document, whatever the CV', () => {
    fc.assert(
      fc.property(arbitraryResume(), (document) => {
        const { document: blind } = blindResume(document)
        expect(readDocument(JSON.parse(JSON.stringify(blind)))).toMatchObject({ ok: true })
        expect(blind.content.references).toEqual([])
        expect(blind.content.stories).toEqual([])
        expect(blindResume(blind).document).toEqual(blind)
      }),
      { numRuns: runs(200) },
    )
  })
})

describe('gendered words', () => {
  it('are listed with their places, in English and in the language of the CV', () => {
    const document = full('nurse')
    const { content } = document
    const summary = 'Krankenpflegerin, Mutter of two; her team. Berlin, Termin, chairwoman.'
    const changed = { ...document, content: { ...content, basics: { ...content.basics, summary } } }
    const found = findGenderedWords(changed, 'de-AT').filter(
      ({ address }) => address === 'basics/summary',
    )
    expect(found.map(({ word }) => word)).toEqual([
      'Krankenpflegerin',
      'Mutter',
      'her',
      'chairwoman',
    ])
    expect(findGenderedWords(changed, 'en').map(({ word }) => word)).not.toContain('Mutter')
  })
})
