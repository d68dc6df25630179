import { describe, expect, it } from 'vitest'
import { cutToSentence } from './cut-to-sentence'

const paragraph =
  'I was responsible for the phones of a shop with 12 people. I answered customers by e-mail and chat. My duties included planning the rota for the weekend, e.g. at Christmas. I like people and I am good under pressure.'

describe('a line with its proof', () => {
  it('stays whole where it is short', () => {
    expect(cutToSentence('Ran the k8s clusters. Wrote the runbook.', 'k8s')).toEqual({
      ...{ before: 'Ran the ', words: 'k8s', after: ' clusters. Wrote the runbook.' },
    })
  })

  it('is the sentence with the words, of a paragraph', () => {
    expect(cutToSentence(paragraph, 'planning the rota')).toEqual({
      before: '… My duties included ',
      words: 'planning the rota',
      after: ' for the weekend, e.g. at Christmas. …',
    })
    expect(cutToSentence(paragraph, 'good under pressure')).toEqual({
      ...{ before: '… I like people and I am ', words: 'good under pressure', after: '.' },
    })
  })

  it('is its first sentence where no words of it are named', () => {
    expect(cutToSentence(paragraph, 'Kubernetes')).toEqual({
      before: '',
      words: '',
      after: 'I was responsible for the phones of a shop with 12 people. …',
    })
  })

  it('is the part around the words, of a long sentence', () => {
    const long = `${'one two three '.repeat(20)}budget ${'four five six '.repeat(20)}`.trim()
    const { before, words, after } = cutToSentence(long, 'budget')
    expect(before).toMatch(/^… (?:one|two|three) .*three $/)
    expect(words).toBe('budget')
    expect(after).toMatch(/^ four .*(?:four|five|six) …$/)
    expect((before + words + after).length).toBeLessThan(190)
  })

  it('shows no more of words that are a whole paragraph', () => {
    const { before, words, after } = cutToSentence(paragraph, paragraph)
    expect((before + words + after).length).toBeLessThan(190)
    expect(words.length).toBeGreaterThan(100)
  })
})
