import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDemand, joinDemands, takeOutDemand } from './own-demands'
import { readPosting } from './read-posting'

const none = { removed: [], added: [] }
const wordsOf = (own: Parameters<typeof joinDemands>[1], posting = '') =>
  joinDemands(readPosting(posting).requirements, own).map(({ words }) => words)

describe('demands that the person added', () => {
  it('are one or several, and each can be taken out alone', () => {
    const own = addDemand(none, 'experience with Kafka and Python')
    expect(wordsOf(own)).toEqual(['Kafka', 'Python'])
    const without = takeOutDemand(own, 'Kafka')
    expect(wordsOf(without)).toEqual(['Python'])
    expect(takeOutDemand(without, 'Python').added).toEqual([])
  })

  it('can be taken out where they were read in other words than those of the text', () => {
    const own = addDemand(none, 'at least 5 years in kitchens')
    const [words = ''] = wordsOf(own)
    expect(words).not.toBe('at least 5 years in kitchens')
    expect(takeOutDemand(own, words).added).toEqual([])
  })

  it('are kept as they are where nothing in them is known', () => {
    expect(wordsOf(addDemand(none, 'a calm hand'))).toEqual(['a calm hand'])
  })

  it('come back after they were taken out, and stand there once', () => {
    const posting = 'Requirements:\n- Experience with Kafka\n'
    const out = takeOutDemand(none, 'Kafka')
    expect(wordsOf(out, posting)).toEqual([])
    expect(wordsOf(addDemand(out, 'Kafka'), posting)).toEqual(['Kafka'])
  })

  it('are one with what the posting asks for in the same sense, and go together', () => {
    const posting = `Requirements:
- Mentoring of junior colleagues
- k8s

Tasks:
- Junior colleague mentoring
- 3 years of experience with Kubernetes
`
    const asked = joinDemands(readPosting(posting).requirements, none)
    expect(asked.map(({ words, times, years }) => ({ words, times, years }))).toEqual([
      { words: 'Mentoring of junior colleagues', times: 2, years: null },
      { words: '3 years of experience with Kubernetes', times: 2, years: 3 },
    ])
    const out = takeOutDemand(none, '3 years of experience with Kubernetes')
    expect(wordsOf(out, posting)).toEqual(['Mentoring of junior colleagues'])
    expect(wordsOf(addDemand(out, 'Kubernetes'), posting)).toContain('Kubernetes')
  })

  it('leave nothing behind, whatever was added and in whichever order it is taken out', () => {
    const text = fc.constantFrom(
      'Kafka',
      'Kafka and Python',
      'a calm hand',
      '3 years of SQL',
      'SQL',
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.nat(), (texts, seed) => {
        let own = texts.reduce(addDemand, none as Parameters<typeof addDemand>[0])
        for (let shown = wordsOf(own); shown.length > 0; shown = wordsOf(own)) {
          const words = shown[seed % shown.length] ?? ''
          own = takeOutDemand(own, words)
          expect(wordsOf(own)).not.toContain(words)
        }
        expect(own.added).toEqual([])
      }),
    )
  })
})
