import { expect, it } from 'vitest'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { LetterResult, OfferedSentence } from './letter-result'
import { planLetter } from './plan-letter'

const [bread, rota, flour]: FieldAddress[] = ['b1/text', 'b2/text', 'b3/text']

/** Composes a sentence of ten words about a line. */
function sentence(
  id: string,
  about: FieldAddress | null | undefined,
  more: Partial<OfferedSentence> = {},
): OfferedSentence {
  const evidence = about ? [{ words: 'x', place: about }] : []
  return {
    ...{ id, paragraph: 0, text: `${id} two three four five six seven eight nine ten.` },
    ...{ restsOn: about ? [about] : [], leansOn: null, verdict: 'pass', reasons: [], evidence },
    ...more,
  }
}
const result = (...sentences: OfferedSentence[]): LetterResult => ({
  ...{ sentences, held: 0, blocked: [], dropped: [] },
})
const idsOf = ({ sentences }: LetterResult) => sentences.map(({ id }) => id)

it('is what the model wrote where nothing was chosen', () => {
  const written = result(sentence('s1', null), sentence('s2', bread))
  expect(planLetter(written, {})).toEqual(written)
})

it('has the sentences of lines in the order of the lines, in the places of such sentences', () => {
  const written = result(
    sentence('s1', null),
    sentence('s2', bread),
    sentence('s3', bread, { leansOn: 's2' }),
    sentence('s4', rota, { paragraph: 1 }),
    sentence('s5', null, { paragraph: 2 }),
  )
  const planned = planLetter(written, { proofs: [rota ?? '', bread ?? ''] })
  expect(idsOf(planned)).toEqual(['s1', 's4', 's2', 's3', 's5'])
  expect(planned.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 1, 2])
})

it('tells of no line that was not chosen, but of the summary and of skills', () => {
  const written = result(
    sentence('s1', 'basics/summary'),
    sentence('s2', bread),
    sentence('s3', flour),
    sentence('s4', null, { evidence: [{ words: 'x', place: 'k1/keywords' }] }),
  )
  const planned = planLetter(written, { proofs: [bread ?? ''] })
  expect(idsOf(planned)).toEqual(['s1', 's2', 's4'])
  expect(planned.dropped).toEqual([{ reason: 'not-chosen', count: 1 }])
})

it('leaves out what is over the length, from the least important line', () => {
  const written = result(
    sentence('s1', null),
    sentence('s2', bread),
    sentence('s3', rota),
    sentence('s4', rota, { leansOn: 's3' }),
    sentence('s5', flour),
    sentence('s6', null),
  )
  const proofs = [flour, bread, rota].map((one) => one ?? '')
  const planned = planLetter(written, { proofs, words: 40 })
  expect(idsOf(planned)).toEqual(['s1', 's5', 's2', 's6'])
  expect(planned.dropped).toEqual([{ reason: 'length', count: 2 }])
  // A fifth more is not too long.
  expect(idsOf(planLetter(written, { proofs, words: 50 }))).toHaveLength(6)
  expect(idsOf(planLetter(written, { words: 5 }))).toEqual(['s1'])
})
