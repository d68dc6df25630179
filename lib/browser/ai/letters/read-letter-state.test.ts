import { expect, it } from 'vitest'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { LetterDocument, PaperDocument } from '@/lib/resume/schema/document'
import { readLetterState } from './read-letter-state'

const ids = createIdGenerator()
const cv = sampleResume('nurse', ids)
const begun = letterFor(cv, { version: 0, date: '2026-11-21', posting: null }, ids)
const journal = { peek: async () => null }
const saying = (...texts: string[]): LetterDocument => ({
  ...begun,
  content: {
    ...begun.content,
    paragraphs: texts.map((text, at) => ({ id: `${at}`.repeat(12), text })),
  },
})
const asItIs = async (_: unknown, letter: PaperDocument) => letter
const withoutSome = async (_: unknown, letter: PaperDocument) => ({ ...letter })

it('is written once each paragraph has words and nothing is struck', async () => {
  const whole = saying('You **care**.', 'I do, too.', 'May we talk?')
  expect(await readLetterState(journal, whole, asItIs)).toEqual({ words: 8, isWritten: true })
  expect(await readLetterState(journal, whole, withoutSome)).toEqual({ words: 8, isWritten: false })
  const open = saying('You care.', 'I do, too.', ' ')
  expect(await readLetterState(journal, open, asItIs)).toEqual({ words: 5, isWritten: false })
  expect(await readLetterState(journal, begun, asItIs)).toEqual({ words: 0, isWritten: false })
})
