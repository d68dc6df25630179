import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '@/lib/language/unicode/fold-text'
import { runs } from '@/tests/runs'
import { createIdGenerator } from '../ids'
import { professions } from '../samples/gallery'
import { sampleResume } from '../samples/samples'
import type { ResumeDocument } from '../schema/document'
import { arbitraryResume } from '../testing/arbitrary-resume'
import { readDocument } from '../upgrade'
import { blindResume } from './blind-resume'
import { findIdentity } from './find-identity'
import { findGenderedWords } from './gendered-words'
import { createRedactor } from './redact'

it('leaves a text of the maximum length as it is where nothing is taken out', () => {
  const document = sampleResume('nurse', createIdGenerator())
  const summary = '-'.repeat(2_000)
  const content = { ...document.content, basics: { ...document.content.basics, summary } }
  const blind = blindResume({ ...document, content })
  expect(blind.document.content.basics.summary).toBe(summary)
})

describe('texts without what says who somebody is', () => {
  const { line, rich } = createRedactor({
    name: 'Zoë van der Müller-Li 李',
    phone: '+49 (0)170 555 0123',
    location: {
      address: '12 Quay Street',
      postalCode: '',
      city: 'Cork',
      region: '',
      countryCode: '',
    },
    details: [{ id: 'd', label: 'Date of birth', value: '1 May 1984' }],
    profiles: [{ id: 'p', network: 'GitHub', username: 'zoe-codes', url: '' }],
  })

  it.each([
    ['Zoë’s thesis', '… thesis'],
    ['by Zoe Mueller and ZOË MÜLLER', 'by … and …'],
    ['van Gogh, under der Linden', 'van Gogh, under der Linden'],
    ['李 and 李白', '… and 李白'],
    ['Write to zoe.m@mail.example.org or www.zoe.dev', 'Write to … or …'],
    ['github.com/zoe and node.js/react', '… and …'],
    ['Call 0170 5550123 or +1 212 555 0199', 'Call … or …'],
    ['2019 – 2021, 1.200.000 users, 12/2020', '2019 – 2021, 1.200.000 users, 12/2020'],
    ['the li in her name', 'the li in her name'],
    ['at 12  quay street, Cork', 'at …, Cork'],
    ['as zoe-codes since 1 May 1984', 'as … since …'],
    ['Born on 3 June 1990 in Cork', 'Born on … in Cork'],
    ['geb. 03.06.1990, Née le 3 juin 1990', 'geb. …, Née le …'],
    ['born leader since 2009', 'born leader since 2009'],
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
    expect(redactions).toBeGreaterThanOrEqual(2)
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

  it('are found in every language of the interface', () => {
    // JSON has lists where these are pairs.
    const texts: Record<string, [string, string[]]> = {
      sv: ['Hon ledde; han lärde', ['Hon', 'han']],
      cs: ['Vdaná, matka dvou', ['Vdaná', 'matka']],
      ro: ['Căsătorită, doamna Directoare', ['Căsătorită', 'doamna', 'Directoare']],
      el: ['Η κυρία, μητέρα', ['κυρία', 'μητέρα']],
      uk: ['Заміжня, вона', ['Заміжня', 'вона']],
      ru: ['Замужем, она', ['Замужем', 'она']],
      tr: ['Evli bayan', ['bayan']],
      vi: ['Giới tính: nữ', ['nữ']],
      id: ['Suami dan ayah', ['Suami', 'ayah']],
      he: ['נשואה, אמא', ['נשואה', 'אמא']],
      ar: ['متزوجة، السيدة', ['متزوجة', 'السيدة']],
      fa: ['خانم مهندس', ['خانم']],
      hi: ['श्रीमती', ['श्रीमती']],
      zh: ['她带领团队，他们', ['她']],
      ja: ['彼女は女性', ['彼女', '女性']],
      ko: ['여성 팀장', ['여성']],
    }
    for (const [language, [summary, words]] of Object.entries(texts)) {
      const document = full('nurse')
      const basics = { ...document.content.basics, summary }
      const content = { ...document.content, basics }
      const found = findGenderedWords({ ...document, content }, language)
      const own = found.filter(({ address }) => address === 'basics/summary')
      expect(
        own.map(({ word }) => word),
        language,
      ).toEqual(words)
    }
  })
})

describe('looking for who the person is', () => {
  const { content } = full('nurse')
  const basics = {
    ...content.basics,
    name: 'Zoë Łukasiewicz',
    phone: '+49 (0)170 555 0123',
    location: { ...content.basics.location, address: '12 Quay Street' },
    profiles: [
      { id: 'p', network: 'GitHub', username: 'zoe-codes', url: 'https://git.example/zoe' },
    ],
  }
  const document = { ...full('nurse'), content: { ...content, basics } }

  it.each<[string, string[]]>([
    ['by Zoe\nLukasiewicz', ['name']],
    ['LUKASIEWICZ ZOE', ['name']],
    ['mail SOMEONE@example.org', ['email']],
    ['call 0170 / 555-0123', ['phone']],
    ['12 Quay\nStreet', ['address']],
    ['as zoe-codes', ['address']],
    ['at git.example/zoe', ['link']],
    ['Zoe led 12 teams on Quay Street, 2019 – 2021', []],
  ])('%j', (text, kinds) => {
    expect(findIdentity(document, text)).toEqual(kinds)
    expect(findIdentity(document, JSON.stringify(blindResume(document).document))).toEqual([])
  })
})
