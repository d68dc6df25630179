import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '@/lib/language/tags'
import tables from '../testing/cases.json' with { type: 'json' }
import { leansOnBefore } from './leans-on-before'
import { offerSentences } from './letter-result'
import { readLetterAnswer } from './read-letter-answer'

const cases = tables.leansOnBefore.cases as [LanguageCode, string[], string[]][]

describe.each(cases)('a sentence in %s', (language, leaning, alone) => {
  it.each(leaning)('means what was said before: %s', (text) => {
    expect(leansOnBefore(text, language)).toBe(true)
  })
  it.each(alone)('stands alone: %s', (text) => {
    expect(leansOnBefore(text, language)).toBe(false)
  })
})

const draft = (...texts: string[]) =>
  readLetterAnswer(
    { paragraphs: [{ sentences: texts.map((text) => ({ text, evidence: [] })) }] },
    new Map(),
  )
const offer = (...texts: string[]) =>
  offerSentences(draft(...texts), (text) => ({
    ...{ verdict: text.includes('award') ? 'block' : 'pass', reasons: [], evidence: [] },
  }))

describe('a sentence that means another one', () => {
  const first = 'I have baked bread at Harbour Bakery since 2019.'
  const there = 'There I manage six bakers in two shifts.'

  it('names it, so that nothing comes between them', () => {
    expect(offer(first, there).sentences).toMatchObject([
      { id: 's1', leansOn: null },
      { id: 's2', leansOn: 's1' },
    ])
  })

  it('is not offered where the other one is blocked or left out, nor what means it in turn', () => {
    const blocked = 'I won an award at Harbour Bakery in 2019.'
    const chain = 'This they do every night of the week.'
    expect(offer(blocked, there, chain, first)).toMatchObject({
      sentences: [{ text: first }],
      held: 1,
      dropped: [{ reason: 'leaning', count: 2 }],
    })
    const tooLong = `I bake bread ${'and plan the shifts of the week for all of us '.repeat(10)}every day.`
    expect(offer(tooLong, there, first)).toMatchObject({
      sentences: [{ text: first }],
      dropped: [{ reason: 'too-long' }, { reason: 'leaning', count: 1 }],
    })
  })
})
