import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEntry, createResume } from '@/lib/resume/create'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import { newestLook } from '@/lib/resume/look'
import { designSchema } from '@/lib/resume/schema/design'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { contactsOf } from './contact-model'
import { rangePieces } from './entry-model'
import { estimateHeight, staysWhole } from './length'
import { pageBoxOf } from './page-size'
import { joinPieces, printedText } from './pieces'
import { quantise } from './quantise'
import { sectionModels } from './section-model'
import { createTheme } from './theme'
import { upperCase } from './uppercase'
import { mailLink, phoneLink, webAddress } from './web-address'

const design = designSchema.parse({})

describe('web addresses on paper', () => {
  it('are short, and open only where that is allowed', () => {
    expect(webAddress('https://www.example.org/me/')).toEqual({
      text: 'example.org/me',
      literal: false,
      link: 'https://www.example.org/me/',
    })
    expect(webAddress('example.org/me')).toEqual({
      text: 'example.org/me',
      literal: true,
      link: 'https://example.org/me',
    })
    expect(webAddress('http://example.org').link).toBe('http://example.org/')
    expect(webAddress('javascript:alert(1)')).toMatchObject({
      text: 'javascript:alert(1)',
      link: null,
    })
    expect(webAddress('ask me').link).toBeNull()
    expect(webAddress('https://').text).toBe('https://')
  })

  it('never lose the words of what was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (typed) => {
        expect(typed).toContain(webAddress(typed).text)
        if (typed.trim() !== '') expect(webAddress(typed).text).not.toBe('')
      }),
    )
  })

  it('open mail and telephone for what looks like it', () => {
    expect(mailLink('ann@example.org')).toBe('mailto:ann@example.org')
    expect(mailLink('ann@example.org?bcc=eve@example.org')).toBeNull()
    expect(mailLink('ask me')).toBeNull()
    expect(phoneLink('+351 (555) 010-204')).toBe('tel:+351555010204')
    expect(phoneLink('+49 (0)30 123-456')).toBe('tel:+4930123456')
    expect(phoneLink('0044 (0) 20 7946 0958')).toBe('tel:00442079460958')
    expect(phoneLink('(0)30 123456')).toBe('tel:030123456')
    expect(phoneLink('+44 1632 960001 ext. 12')).toBe('tel:+441632960001')
    expect(phoneLink('+44 1632 960001x12')).toBe('tel:+441632960001')
    expect(phoneLink('on request')).toBeNull()
  })
})

it('capitals are those of the language', () => {
  expect(upperCase('Straße & ﬁn', 'de')).toBe('STRASSE & FIN')
  expect(upperCase('dil', 'tr')).toBe('DİL')
  expect(upperCase('dil', 'en')).toBe('DIL')
  expect(upperCase('Εμπειρία', 'el')).toBe('ΕΜΠΕΙΡΙΑ')
})

describe('lengths', () => {
  it('are whole 64ths, so that sums in single precision are exact', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { maxLength: 400 }),
        (list) => {
          const single = new Float32Array(1)
          for (const length of list) single[0] = (single[0] ?? 0) + quantise(length)
          expect(single[0]).toBe(list.map(quantise).reduce((sum, length) => sum + length, 0))
        },
      ),
    )
  })

  it('keep the margin inside its ends and room for a page number', () => {
    const narrow = pageBoxOf({ page: 'a4', margin: 0, pageNumbers: true })
    expect(narrow.margin).toBeCloseTo((8 * 72) / 25.4, 1)
    expect(narrow.bottom).toBe(30)
    expect(pageBoxOf({ page: 'letter', margin: 20, pageNumbers: true }).bottom).toBeCloseTo(56.7, 1)
  })

  it('say that a long paragraph has to break', () => {
    const theme = createTheme(design)
    const field = (words: number) => ({ address: 'a/text', stored: 'word '.repeat(words) }) as const
    expect(staysWhole(field(40), theme.page.contentWidth, theme)).toBe(true)
    expect(staysWhole(field(390), 120, theme)).toBe(false)
  })
})

describe('the text of a line', () => {
  it('has separators between pieces with words and none around', () => {
    const pieces = [
      { address: 'a/x', text: ' ' },
      { address: 'a/y', text: 'one' },
      { address: 'a/z', text: 'two', separator: ' ' },
      { address: 'a/w', text: 'three' },
    ] as const
    expect(printedText(pieces, ', ')).toBe('one two, three')
    expect(joinPieces(pieces, ', ').filter((child) => typeof child === 'string')).toEqual([
      ' ',
      ', ',
    ])
  })

  it('sets East Asian letters soft instead of italic, with lining figures', () => {
    const look = { italic: true, features: 'old-style' } as const
    const styleOf = (change: Partial<typeof design>) => {
      const theme = createTheme({ ...design, look: newestLook, ...change })
      const { color, fontStyle, fontFeatureSettings } = theme.text(look)
      return { isSoft: color === theme.colours.soft, fontStyle, fontFeatureSettings }
    }
    // Wide spaces are asked of the font store like a feature.
    const upright = { isSoft: true, fontFeatureSettings: { tnum: 1, lnum: 1, wspc: 1 } }
    const slanted = {
      isSoft: false,
      fontStyle: 'italic',
      fontFeatureSettings: { onum: 1, pnum: 1 },
    }
    for (const language of ['ja', 'zh-Hant-TW', 'ko']) {
      expect(styleOf({ language })).toEqual({ ...upright, fontStyle: undefined })
      expect(styleOf({ language, look: '2027-01' })).toEqual(slanted)
    }
    const features = { ...slanted.fontFeatureSettings, wspc: 1 }
    expect(styleOf({ language: 'en' })).toEqual({ ...slanted, fontFeatureSettings: features })
  })

  it('keeps letter spacing under what readers of the text layer take for a space', () => {
    const { letterSpacing = 0, fontSize = 0 } = createTheme(design).text({ tracking: 0.5 })
    expect(letterSpacing / fontSize).toBeCloseTo(0.08, 6)
  })
})

describe('contacts', () => {
  const basicsOf = (change: Partial<ReturnType<typeof createResume>['content']['basics']>) => ({
    ...createResume(countingIds()).content.basics,
    ...change,
  })
  const textsOf = (change: Parameters<typeof basicsOf>[0]) =>
    contactsOf(basicsOf(change), createTheme(design)).map(({ pieces }) => printedText(pieces, ', '))

  it('print a profile once: by its address, and by words that the address does not say', () => {
    const profile = { id: countingIds().node(), network: 'GitHub', username: 'ann-example' }
    const url = 'https://github.com/ann-example'
    expect(textsOf({ profiles: [{ ...profile, url }] })).toEqual(['github.com/ann-example'])
    expect(textsOf({ profiles: [{ ...profile, url: '' }] })).toEqual(['GitHub: ann-example'])
    expect(textsOf({ profiles: [{ ...profile, network: 'Portfolio', url }] })).toEqual([
      'Portfolio: github.com/ann-example',
    ])
    expect(textsOf({ profiles: [{ ...profile, url: 'https://example.org/zoe' }] })).toEqual([
      'GitHub: ann-example, example.org/zoe',
    ])
    expect(textsOf({ profiles: [{ ...profile, username: '@_@', url }] })).toEqual([
      '@_@, github.com/ann-example',
    ])
  })

  it('print place and details as one reads them', () => {
    const location = {
      address: 'Quay 3',
      postalCode: '1200',
      city: 'Lisbon',
      region: '',
      countryCode: 'PT',
    }
    const details = [{ id: countingIds().node(), label: 'Nationality', value: 'Portuguese' }]
    expect(textsOf({ location, details })).toEqual([
      'Quay 3, 1200 Lisbon, PT',
      'Nationality: Portuguese',
    ])
    expect(textsOf({})).toEqual([])
  })
})

describe('section models', () => {
  it('stand in the order of the CV, with the words of its language or its own', () => {
    const full = fullResume(countingIds())
    const sections = ['work', 'summary'].map((key) => ({
      key,
      visible: true,
      title: key === 'work' ? 'Stations' : '',
      breakBefore: false,
    }))
    const models = sectionModels(
      { ...full.content, sections },
      design,
      languageTableOf('fr', design.look).labels,
    )
    expect(models.slice(0, 3).map(({ title }) => title)).toEqual([
      { address: 'section:work/title', text: 'Stations', literal: true },
      { address: 'section:summary/title', text: 'Profil', literal: false },
      { address: 'section:education/title', text: 'Formation', literal: false },
    ])
    expect(models.at(-1)?.title).toMatchObject({ text: 'Patents', literal: true })
  })

  it('call a lone employer the heading', () => {
    const ids = countingIds()
    const { content } = createResume(ids)
    const work = [{ ...createEntry('work', ids), name: 'Works' }]
    const [section] = sectionModels(
      { ...content, work },
      design,
      languageTableOf('en', design.look).labels,
    )
    const body = section?.body
    if (body?.kind !== 'entries') throw new Error('No entries')
    expect(body.entries[0]).toMatchObject({
      heading: [{ text: 'Works' }],
      organisation: [],
    })
    expect(estimateHeight(body.entries[0]!, 400, createTheme(design))).toBeGreaterThan(10)
  })

  it('mark what is printed from a date as made, and what was typed as typed', () => {
    const pieces = rangePieces('a', { startDate: '2021-03', endDate: 'summer' }, design)
    expect(pieces.map(({ text, literal }) => [text, literal])).toEqual([
      ['Mar 2021', false],
      ['summer', true],
    ])
    const ongoing = rangePieces('a', { startDate: '2021', endDate: '' }, design)
    expect(ongoing[1]).toMatchObject({ text: 'present', literal: false })
  })
})
