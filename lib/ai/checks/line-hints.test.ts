import { expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { changedBy, putAnswer } from './line-answers'
import { hintsOfLine } from './line-hints'
import lines from './line-hints.json' with { type: 'json' }
import { ask, posts } from './testing/cases'

type Case = (typeof lines)[number] & {
  isOver?: boolean
  others?: string[]
  ask?: string
  answer?: string
  after?: string
}

/** Returns a CV of one job with a line, the last of its lines, and the id of that line. */
function cvOf({ language, line, isOver = false, others = [] }: Case) {
  const endDate = isOver ? '2024-01' : ''
  const changes = posts({ endDate, bullets: [...others, line], name: '', position: '' })
  const { document } = ask({
    ...changes,
    sample: { ...changes.sample, summary: '', education: [], skills: [], languages: [] },
    language,
  })
  const [job] = document.content.work
  return { document: document as ResumeDocument, id: job?.highlights.at(-1)?.id ?? '' }
}

it.each(lines as Case[])('$language: $line', (one) => {
  const { document, id } = cvOf(one)
  const [hint] = hintsOfLine(document, id)
  expect(hint?.kind ?? null).toBe(one.kind)
  if (!hint || one.after === undefined) return
  const found = hint.asks.find((asked) => asked.id === one.ask)
  const change = found ? putAnswer(hint.text, found, one.answer ?? '') : hint.offer
  if (!change) throw new Error('The hint asks for nothing')
  expect(changedBy(hint.text, change)).toBe(one.after)
})

it('says nothing of a line that is not there', () => {
  const { document } = cvOf({ language: 'en', line: 'Trained new waiters', kind: null } as Case)
  expect(hintsOfLine(document, 'gone')).toEqual([])
})
