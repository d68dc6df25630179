import { describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { plainText } from '@/lib/resume/text/rich-text'
import { readGrounds } from '../grounding/cv/grounds'
import cases from '../testing/cases.json' with { type: 'json' }
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
  it.each(cases.ownLetter.isNothingThatOnlyThey)(
    'is nothing that only they can know: %s',
    (sentence) => {
      expect(askedIn(sentence)).toEqual([])
    },
  )

  it.each(cases.ownLetter.isAHardFactThat)(
    'is a hard fact that the CV has not: %s',
    (sentence, words) => {
      expect(askedIn(sentence).join(' ')).toContain(words)
    },
  )
})
