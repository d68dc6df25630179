import { describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { plainText } from '@/lib/resume/text/rich-text'
import { readGrounds } from '../grounding/cv/grounds'
import { createSentenceCheck, groundLetter } from './ground-letter'
import { hardReasons } from './letter-result'

await loadLexicons()

const ids = createIdGenerator()
const cv = sampleResume('nurse', ids)
const posting = { title: 'Ward sister', employer: 'Crumb Hospital', text: 'Crumb Hospital.' }
const check = createSentenceCheck(readGrounds(cv.content, '2026-11-21', plainText), posting)

function askedIn(text: string): string[] {
  const letter = letterFor(cv, { version: 0, date: '2026-11-21', posting: null }, ids)
  const paragraphs = [{ id: 'aaaaaaaaaaaa', text }]
  const found = groundLetter({ ...letter, content: { ...letter.content, paragraphs } }, check, [])
  return found.flatMap(({ reasons }) => hardReasons(reasons).map(({ words }) => words))
}

describe('what a person is asked about in their own letter', () => {
  it.each([
    'I have always cared most about the people who are too tired to ask for help.',
    'Your advert made me smile, because it describes the ward that I would want to lie in.',
    'On nights I learned to stay calm when everything happens at once.',
    'My colleagues come to me when a relative is upset.',
    'What I enjoy is teaching: I show new nurses what nobody told me.',
    'I read about your new wing at Crumb Hospital and would love to help open it.',
    'I am patient, I listen, and I write things down.',
    'After a long break I am ready to return to the wards.',
  ])('is nothing that only they can know: %s', (sentence) => {
    expect(askedIn(sentence)).toEqual([])
  })

  it.each([
    ['I led a team of 45 surgeons.', '45'],
    ['I have worked as a nurse since 1987.', '1987'],
    ['At Hollow Peak I looked after twelve beds.', 'Peak'],
    ['I hold a PhD in nursing.', 'PhD'],
    ['I wrote our rota in Kubernetes.', 'Kubernetes'],
    ['I cut waiting times by 83 %.', '83'],
  ])('is a hard fact that the CV has not: %s', (sentence, words) => {
    expect(askedIn(sentence).join(' ')).toContain(words)
  })
})
