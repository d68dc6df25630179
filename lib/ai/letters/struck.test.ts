import { describe, expect, it } from 'vitest'
import { createLetter } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import type { Reason } from '../grounding/types'
import type { SentenceEvidence } from './ground-letter'
import { isStruck, struckRanges, withoutStruck } from './struck'

const id = 'aaaaaaaaaaaa'
const address = `${id}/text` as const
const number: Reason = { kind: 'number', verdict: 'block', words: '£3 million', place: null }

const judged = (text: string, more: Partial<SentenceEvidence> = {}): SentenceEvidence => ({
  ...{ address, text, verdict: 'block', reasons: [number], evidence: [], isConfirmed: false },
  ...more,
})

const saved = 'That saved the company £3 million.'

function sentOf(text: string, sentences: readonly SentenceEvidence[]) {
  const letter = createLetter(createIdGenerator())
  const paragraphs = [{ id, text }]
  const sent = withoutStruck({ ...letter, content: { ...letter.content, paragraphs } }, sentences)
  return sent.content.paragraphs[0]?.text
}

describe('struck sentences', () => {
  it('are those with a hard fact that the CV lacks, until the person confirms them', () => {
    const asked: Reason = { ...number, kind: 'word', verdict: 'confirm' }
    expect(isStruck(judged(saved))).toBe(true)
    expect(isStruck(judged(saved, { isConfirmed: true }))).toBe(false)
    expect(isStruck(judged(saved, { reasons: [asked] }))).toBe(false)
  })

  it('are left out of what is sent, with the space beside them', () => {
    const struck = [judged(saved)]
    expect(sentOf(`I lead 140 people. ${saved}`, struck)).toBe('I lead 140 people.')
    expect(sentOf(`${saved} I lead 140 people.`, struck)).toBe('I lead 140 people.')
    expect(sentOf(`I lead. ${saved} I plan.`, struck)).toBe('I lead. I plan.')
    expect(sentOf(saved, struck)).toBe('')
    expect(sentOf('**I lead** 140 people. That saved the **company** £3 million.', struck)).toBe(
      '**I lead** 140 people.',
    )
  })

  it('leave a letter as it is without them, and after they were changed', () => {
    const letter = createLetter(createIdGenerator())
    expect(withoutStruck(letter, [judged(saved)])).toBe(letter)
    expect(sentOf('That saved the company £4 million.', [judged(saved)])).toBe(
      'That saved the company £4 million.',
    )
    expect(struckRanges(`Yes. ${saved}`, 'bbbbbbbbbbbb/text', [judged(saved)])).toEqual([])
    expect(struckRanges(`Yes. ${saved}`, address, [judged(saved)])).toEqual([{ start: 5, end: 39 }])
  })
})
