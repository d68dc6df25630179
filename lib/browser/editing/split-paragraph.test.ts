import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { bulletAddress } from './bullets'
import { splitParagraph } from './split-paragraph'

const ids = createIdGenerator()

function resumeWith(post: object) {
  const read = importJsonResume({ work: [{ name: 'Mill', ...post }] }, createIdGenerator())
  const [work] = read.ok ? read.document.content.work : []
  if (!read.ok || !work) throw new Error('The CV could not be read')
  return { document: read.document, work }
}

const linesOf = ({ document }: { document: ReturnType<typeof resumeWith>['document'] }) =>
  document.content.work[0]?.highlights.map(({ text }) => text)

it('makes the sentences of a bullet lines in its place, in their own words', () => {
  const { document, work } = resumeWith({
    highlights: ['First', 'Answered calls for Dr. Hale. Kept the records! Paid 3 bills.', 'Last'],
  })
  const split = splitParagraph(document, bulletAddress(work.highlights[1]?.id ?? ''), ids)
  expect(split?.lines).toBe(3)
  expect(split && linesOf(split)).toEqual([
    'First',
    'Answered calls for Dr. Hale.',
    'Kept the records!',
    'Paid 3 bills.',
    'Last',
  ])
})

it('makes the text of a job its first lines', () => {
  const { document, work } = resumeWith({
    summary: 'Ground the grain. Paid the men.',
    highlights: ['Last'],
  })
  const split = splitParagraph(document, `${work.id}/summary`, ids)
  expect(split && linesOf(split)).toEqual(['Ground the grain.', 'Paid the men.', 'Last'])
  expect(split?.document.content.work[0]?.summary).toBe('')
})

it('offers nothing for one sentence or another field', () => {
  const { document, work } = resumeWith({
    summary: 'Ground the grain.',
    position: 'Miller. Keeper.',
  })
  expect(splitParagraph(document, `${work.id}/summary`, ids)).toBeNull()
  expect(splitParagraph(document, `${work.id}/nothing`, ids)).toBeNull()
})
