import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PhraseLanguage } from '@/lib/language/tags'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { indexCv } from '../cv/cv-index'
import { readDemands } from '../posting/read-posting'
import { coverNear } from './cover-near'
import { coverPosting } from './cover-posting'
import { type WordForms, wordLikeness } from './word-likeness'

function cvOf(file: Record<string, unknown>) {
  const imported = importJsonResume({ basics: { name: 'Ada' }, ...file }, createIdGenerator())
  if (!imported.ok) throw new Error('not a CV')
  return indexCv(imported.document, '2026-11')
}

const post = (highlights: string[], position = 'Keeper') => ({
  work: [{ position, name: 'Chemistry House', startDate: '2019-01', highlights }],
})

describe('likeness of words', () => {
  it.each<[string, string, number]>([
    ['planning', 'planner', 0.9],
    ['analysis', 'analyst', 0.9],
    ['fuhrung', 'fuhren', 0.9],
    ['wundversorgung', 'versorgung', 0.6],
    ['wondverzorging', 'wondzorg', 0.4],
    ['security+', 'security', 0],
    ['care', 'cart', 0],
  ])('of %s and %s is %d', (a, b, likeness) => {
    expect(wordLikeness(a, b, 'compounds')).toBe(likeness)
  })

  it('is the same from both sides, and 1 only for the same word', () => {
    const word = fc.stringMatching(/^[a-f]{2,14}$/)
    const forms = fc.constantFrom<WordForms>('same', 'family', 'compounds')
    fc.assert(
      fc.property(word, word, forms, (a, b, some) => {
        const likeness = wordLikeness(a, b, some)
        expect(likeness).toBe(wordLikeness(b, a, some))
        expect(likeness === 1).toBe(a === b)
      }),
    )
  })
})

describe('the nearest line', () => {
  const stateOf = (words: string, lines: string[], language: PhraseLanguage = 'en') =>
    coverNear(words, language, cvOf(post(lines)))

  it('says a demand in the same words or in other forms of them', () => {
    expect(stateOf('glaze chemistry', ['Taught glaze chemistry.']).state).toBe('present')
    const planned = stateOf('route planning', ['Sold tickets.', 'Planned routes for six vans.'])
    expect(planned).toMatchObject({ state: 'other-name', evidence: [{ words: 'Planned routes' }] })
    expect(stateOf('Blender or Maya', ['Films in Maya.']).state).toBe('present')
    expect(stateOf('Qualified Tree Surgeon', ['QTS since 2020.']).state).toBe('other-name')
  })

  it('is asked about where it has a part of the words, and is no evidence in the name of an employer', () => {
    expect(stateOf('soil sensor maintenance', ['Read every sensor twice a day.']).state).toBe(
      'perhaps',
    )
    expect(stateOf('glaze chemistry', ['Fed the goats.']).state).toBe('missing')
  })

  it('is not shown by one word of two, unless a line begins with that work', () => {
    const audit = stateOf('clinical audit', ['Clinical coach to five nurses.', 'Ran the audit.'])
    expect(audit.state).toBe('perhaps')
    expect(stateOf('mentor juniors', ['Mentored two apprentices.']).state).toBe('other-name')
    expect(stateOf('practice manager', ['Led the practice to gold.']).state).toBe('perhaps')
  })

  it('has words with a hyphen and without', () => {
    expect(stateOf('inpatients', ['Fed 28 in-patients.']).state).toBe('other-name')
  })

  it('in another language is found by the same words alone', () => {
    const lines = ['Worked as a veterinary nurse and trained the assistants in our theatre.']
    expect(stateOf('Erfahrung mit Vetera', lines, 'de').state).toBe('missing')
    expect(stateOf('RxWorks', ['Kept the RxWorks records of our patients.'], 'de').state).toBe(
      'present',
    )
  })

  it('is a name in a list of skills', () => {
    const cv = cvOf({ skills: [{ name: 'Tools', keywords: ['Glaze chemistry'] }] })
    expect(coverNear('glaze chemistry', 'en', cv).state).toBe('present')
    expect(coverNear('glaze experiments', 'en', cv).state).toBe('perhaps')
  })

  it('quotes the CV, whatever is asked for', () => {
    const cv = cvOf(post(['Planned routes for six vans (QTS).', 'Café – éclairs, 2× a day']))
    const texts = new Map(cv.texts.map(({ address, text }) => [address, text]))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (words) => {
        for (const one of coverNear(words, 'en', cv).evidence) {
          expect(texts.get(one.address)).toContain(one.words)
        }
      }),
    )
  })
})

describe('what no line has a word of', () => {
  const stateOf = (demand: string, file: Record<string, unknown>) =>
    coverPosting({ requirements: readDemands(demand), title: null }, cvOf(file)).covered[0]?.state

  it('is not there, whatever the titles of the posts are', () => {
    expect(stateOf('raising attainment', post(['Taught sums.'], 'Head of attainment'))).toBe(
      'missing',
    )
    expect(stateOf('HACCP', post(['Taught sums.']))).toBe('missing')
    expect(stateOf('raising attainment', {})).toBe('missing')
  })
})

describe('a language', () => {
  const stateOf = (demand: string, fluency: string) =>
    coverPosting(
      { requirements: readDemands(demand), title: null },
      cvOf({ languages: [{ language: 'German', ...(fluency && { fluency }) }] }),
    ).covered[0]?.state

  it.each([
    ['Fluent German', 'C1', 'present'],
    ['Fluent German', 'B1', 'weak'],
    ['Good German', 'B2', 'present'],
    ['Good German', 'A2', 'weak'],
    ['German', 'basic', 'weak'],
    ['German', 'B1', 'present'],
    ['Fluent German', '', 'perhaps'],
    ['Fluent Welsh', 'C1', 'missing'],
  ])('as "%s" at "%s" is %s', (demand, fluency, state) => {
    expect(stateOf(demand, fluency)).toBe(state)
  })
})

it('years are not counted from the time of a learner, unless there is no other', () => {
  const posts = [
    { position: 'Nurse', name: 'A', startDate: '2021-01', endDate: '2022-12' },
    { position: 'Student Nurse', name: 'B', startDate: '2018-01', endDate: '2020-12' },
  ]
  const monthsOf = (work: typeof posts) =>
    coverPosting({ requirements: readDemands('5 years as a nurse'), title: null }, cvOf({ work }))
      .covered[0]?.months
  expect(monthsOf(posts)).toBe(24)
  expect(monthsOf(posts.slice(1))).toBe(36)
})
