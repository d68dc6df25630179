import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { wholeCv } from '@/lib/resume/private-facts'
import { sampleResume } from '@/lib/resume/samples/samples'
import { indexCv } from '../cv/cv-index'
import { factsOfLines } from './facts-of-lines'

const cv = sampleResume('data-engineer', createIdGenerator())
const index = indexCv(cv, '2026-11')
const [post, other] = cv.content.work
const bullet = post?.highlights[0]?.id ?? ''
const entry = post?.id ?? ''
const fact = (id: string, change: object = {}) => ({
  ...{ id, entry, about: '', at: '2026-11-30T08:00:00Z' },
  ...{ question: 'How many loaves?', text: '900 loaves a week' },
  ...change,
})
const idsOf = (owners: string[]) =>
  factsOfLines(index, owners, [
    fact('first'),
    fact('skipped', { text: '' }),
    fact('elsewhere', { entry: 'elsewhere' }),
    fact('other', { entry: other?.id }),
    fact('whole', { entry: wholeCv }),
    fact('last', { about: `${bullet}/text` }),
  ]).map(({ id }) => id)

it('are the answers about the entries of the lines, the newest first', () => {
  expect(idsOf([bullet])).toEqual(['last', 'first'])
  expect(idsOf([entry])).toEqual(['last', 'first'])
  expect(idsOf([other?.id ?? '', bullet])).toEqual(['last', 'other', 'first'])
})

it('are those about the whole CV for a line of no entry, and none for a line that is gone', () => {
  expect(idsOf(['basics'])).toEqual(['whole'])
  expect(idsOf(['000000000000'])).toEqual([])
  expect(idsOf([])).toEqual([])
})
