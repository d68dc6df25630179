import { expect, it } from 'vitest'
import { sampleResume } from '../samples/samples'
import { seededIds } from '../testing/arbitrary-resume'
import cases from '../testing/cases.json' with { type: 'json' }
import { blanksOf, findBlank } from './blanks'
import { literal } from './rich-text'

it.each<[text: string, blank: string | null]>(cases.blanks.rows as [string, string | null][])(
  '%s',
  (text, blank) => {
    const found = findBlank(text)
    expect(found && text.slice(found.start, found.end)).toBe(blank)
  },
)

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
