import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { indexCv } from '../cv/cv-index'
import { readDemands } from '../posting/read-posting'
import type { PhraseLanguage } from '../posting/words/words-of'
import { coverNear } from './cover-near'
import { coverPosting } from './cover-posting'
import { wordLikeness } from './word-likeness'

function cvOf(file: Record<string, unknown>) {
  const imported = importJsonResume({ basics: { name: 'Ada' }, ...file }, createIdGenerator())
  if (!imported.ok) throw new Error('not a CV')
  return indexCv(imported.document, '2026-11')
}

const post = (highlights: string[], position = 'Keeper') => ({
  work: [{ position, name: 'Chemistry House', startDate: '2019-01', highlights }],
})

describe('likeness of words', () => {
  it.each([
    ['planning', 'planner', 0.9],
    ['analysis', 'analyst', 0.9],
    ['fuhrung', 'fuhren', 0.9],
    ['wundversorgung', 'versorgung', 0.6],
    ['wondverzorging', 'wondzorg', 0.4],
    ['security+', 'security', 0],
    ['care', 'cart', 0],
  ])('of %s and %s is %d', (a, b, likeness) => {
    expect(wordLikeness(a, b, true)).toBe(likeness)
  })

  it('is the same from both sides, and 1 only for the same word', () => {
    const word = fc.stringMatching(/^[a-f]{2,14}$/)
    fc.assert(
      fc.property(word, word, fc.boolean(), (a, b, hasCompounds) => {
        const likeness = wordLikeness(a, b, hasCompounds)
        expect(likeness).toBe(wordLikeness(b, a, hasCompounds))
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

  it('in a list of skills alone shows a part', () => {
    const cv = cvOf({ skills: [{ name: 'Tools', keywords: ['Glaze chemistry'] }] })
    expect(coverNear('glaze chemistry', 'en', cv).state).toBe('weak')
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

  it('is asked about in the newest post, and denied where it has a name or there is no post', () => {
    expect(stateOf('raising attainment', post(['Taught sums.']))).toBe('perhaps')
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
