import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { indexCv } from '../cv/cv-index'
import { readPosting } from '../posting/read-posting'
import { coverRequirements } from './cover-requirements'

const cv = {
  basics: {
    name: 'Ada Berg',
    summary: 'Gardener with twelve years in public parks. I like mornings.',
  },
  work: [
    {
      ...{ name: 'City of Kirk', position: 'Head of Rose Garden', startDate: '2018-01' },
      highlights: [
        'Introduced a rack for wet boots',
        'Pruned hedges for three castles, on weekend rounds',
        'Cut water use by 40%',
        'Agreed weekend work with the parish council',
        'Wrote the weekend list',
      ],
    },
    {
      ...{ name: 'Elm Park', position: 'Gardener', startDate: '2013-01', endDate: '2017-12' },
      highlights: ['Ran weekend tours'],
    },
  ],
  skills: [{ name: 'Office', keywords: ['Excel', 'CRM', 'B&Q ordering', 'Pruning'] }],
}

function cover(line: string) {
  const imported = importJsonResume(cv, createIdGenerator())
  if (!imported.ok) throw new Error('cannot be read')
  const index = indexCv(imported.document, '2026-11')
  const reading = readPosting(`Head gardener\n\nElm House.\n\nYour profile\n- ${line}\n- Kindness`)
  const one = coverRequirements(reading, index).requirements.find((some) => some.line === line)
  const [first] = one?.parts.flatMap(({ evidence }) => evidence) ?? []
  const text = index.texts.find(({ address }) => address === first?.address)?.text
  return { state: one?.state, line: text, words: first?.words }
}

describe('a verb of doing proves nothing by itself', () => {
  it.each([
    ['Introduced an irrigation plan', /ask|missing/],
    ['Worked with castles', /covered/],
    ['Worked with foresters', /ask|missing/],
    ['Ran an orchard', /ask|missing/],
    // A list of skills does not say that it was introduced.
    ['Introduced a CRM', /partly/],
    ['CRM', /covered/],
    ['Excel', /covered/],
  ])('%s: %s', (line, state) => {
    expect(cover(line).state).toMatch(state)
  })
})

it('one word of a line or of a listed skill shows a part', () => {
  expect(cover('Work with the council on bonfires and bins').state).toBe('partly')
  expect(cover('B&Q responsibility').state).toBe('partly')
})

it('is near to the line with the rarest words', () => {
  expect(cover('Settle weekend plans and budgets with the parish').line).toBe(
    'Agreed weekend work with the parish council',
  )
})

it('is near to a line that begins with the same doing', () => {
  expect(cover('Cut costs')).toMatchObject({ state: 'ask', line: 'Cut water use by 40%' })
})

it('shows no work by somebody who does it', () => {
  expect(cover('Garden experience').state).not.toBe('covered')
  expect(cover('Pruning').state).toBe('covered')
})

describe('years', () => {
  it('are not shown by a title that says a part of the field', () => {
    expect(cover('Five years in kitchen or vegetable garden design')).toMatchObject({
      state: 'ask',
      words: 'twelve years in public parks',
    })
  })

  it('are shown by a title that says all of it', () => {
    expect(cover('Five years in a rose garden').state).toBe('covered')
  })

  it('are shown by the summary where the dates bear it out', () => {
    expect(cover('Ten years in parks')).toMatchObject({
      state: 'covered',
      words: 'twelve years in public parks',
    })
    expect(cover('Fifteen years in parks').state).not.toBe('covered')
  })
})
