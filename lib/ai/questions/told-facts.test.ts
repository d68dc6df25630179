import { expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { wholeCv } from '@/lib/resume/private-facts'
import { plainText } from '@/lib/resume/text/rich-text'
import { bakersCv } from '@/tests/ai/support/request-ports'
import { readGrounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import { toldAbout, withToldFacts } from './told-facts'

await loadLexicons()

const cv = bakersCv()
const [post, other] = cv.content.work
const entry = post?.id ?? ''
const before = plainText(post?.highlights[0]?.text ?? '')
const fact = (change: object = {}) => ({
  ...{ id: 'f1', entry, about: '', at: '2026-11-30T08:00:00Z' },
  ...{ question: 'How many loaves?', text: '900 loaves a week' },
  ...change,
})

const verdictOf = (document: typeof cv, on = entry) =>
  groundEdit(
    { kind: 'bullet', entry: on, before, after: `${before}, 900 loaves a week`, advert: '' },
    readGrounds(document.content, '2026-11-01', plainText),
  ).reasons.filter(({ kind }) => kind === 'number')

it('license words about their entry, and about no other', () => {
  expect(verdictOf(cv)).toHaveLength(1)
  const told = withToldFacts(cv, [fact()])
  expect(verdictOf(told)).toEqual([])
  expect(verdictOf(told, other?.id ?? 'elsewhere')).toHaveLength(1)
  expect(cv.content.attested).toEqual([])
})

it('are none where a question was skipped, or the entry is in another CV', () => {
  expect(withToldFacts(cv, [fact({ text: '' }), fact({ entry: 'elsewhere' })])).toBe(cv)
  expect(toldAbout([fact({ text: '' }), fact(), fact({ entry: wholeCv })], entry)).toEqual([
    { question: 'How many loaves?', answer: '900 loaves a week' },
  ])
})
