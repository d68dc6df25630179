import { expect, it } from 'vitest'
import { sampleResume } from '../samples/samples'
import { seededIds } from '../testing/arbitrary-resume'
import { blanksOf, findBlank } from './blanks'
import { literal } from './rich-text'

it.each<[text: string, blank: string | null]>([
  ['Served ____ guests', '____'],
  ['Cut waste by ___%', '___'],
  ['Sold __ cars', '__'],
  ['Won €____k a year', '____'],
  ['Wrote snake_case and __init__', null],
  ['Served 12 guests', null],
])('%s', (text, blank) => {
  const found = findBlank(text)
  expect(found && text.slice(found.start, found.end)).toBe(blank)
})

it('are found in every printed text, and in no address', () => {
  const resume = sampleResume('data-engineer', seededIds(3))
  const [job, next] = resume.content.work
  const [line] = job?.highlights ?? []
  if (!job || !next || !line) throw new Error('The sample has two jobs with lines')
  Object.assign(line, { text: literal('Led ____ people') })
  Object.assign(next, { hidden: true, position: 'Lead of ____' })
  Object.assign(resume.content.basics, {
    label: '____ engineer',
    url: 'https://example.org/a___b',
  })
  expect(blanksOf(resume).map(({ address }) => address)).toEqual([
    'basics/label',
    `${line.id}/text`,
  ])
})
