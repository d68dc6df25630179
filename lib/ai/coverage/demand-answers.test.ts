import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { indexCv } from '../cv/cv-index'
import { wholeLineOf } from '../cv/whole-line'
import { readPosting } from '../posting/read-posting'
import { coverPosting } from './cover-posting'
import { answersTo, type DemandAnswer, withAnswer, withoutAnswers } from './demand-answers'

const near = 'Read every sensor of the greenhouse twice a day.'
const other = 'Sold sensor cables.'

function cvOf(highlights: string[]) {
  const file = {
    basics: { name: 'Ada' },
    work: [{ position: 'Keeper', name: 'Palm House', startDate: '2019-01', highlights }],
    skills: [{ name: 'Tools', keywords: ['Excel', 'Data loggers'] }],
    languages: [{ language: 'English', fluency: 'Fluent' }],
    education: [{ studyType: 'BSc', area: 'Botany', institution: 'Kew' }],
  }
  const imported = importJsonResume(file, createIdGenerator())
  if (!imported.ok) throw new Error('not a CV')
  return indexCv(imported.document, '2026-11')
}

/** Covers one demand of a job description, as the screen does. */
function coverOne(cv: ReturnType<typeof cvOf>, words: string, answers: DemandAnswer[] = []) {
  const reading = readPosting(`Requirements:\n- ${words}\n`)
  const [covered] = coverPosting(reading, cv, answers).covered
  if (!covered) throw new Error('no demand')
  const lines = covered.evidence.map((one) => {
    const text = cv.texts.find(({ address }) => address === one.address)
    return text ? wholeLineOf(cv, text) : ''
  })
  return { ...covered, lines }
}

const demand = 'soil sensor maintenance'

function answered(cv: ReturnType<typeof cvOf>, isThis: boolean, before: DemandAnswer[] = []) {
  const { evidence, lines } = coverOne(cv, demand, before)
  const [address, line] = [evidence[0]?.address ?? 'basics/name', lines[0] ?? '']
  return withAnswer(before, demand, { line, address, isThis, at: String(before.length) })
}

describe('what the person said of a line', () => {
  const cv = cvOf([near, other])

  it('is a question first, about the whole line', () => {
    expect(coverOne(cv, demand)).toMatchObject({ state: 'perhaps', isConfirmed: false })
    expect(coverOne(cv, demand).lines).toEqual([near])
  })

  it('is evidence for the next job description that demands the same, as long as the line stands', () => {
    const yes = answered(cv, true)
    const next = coverOne(cv, 'Soil  Sensor Maintenance', yes)
    expect(next).toMatchObject({ state: 'present', isConfirmed: true, lines: [near] })
    expect(coverOne(cv, 'soil analysis', yes).isConfirmed).toBe(false)
    // The line has moved, and its address has changed.
    expect(coverOne(cvOf([other, near]), demand, yes).isConfirmed).toBe(true)
    expect(coverOne(cvOf([other]), demand, yes)).toMatchObject({ isConfirmed: false })
  })

  it('asks no more about a line that it is not, but about the next one, until there is none', () => {
    const no = answered(cv, false)
    expect(coverOne(cv, demand, no)).toMatchObject({ state: 'perhaps', lines: [other] })
    const none = answered(cv, false, no)
    expect(coverOne(cv, demand, none)).toMatchObject({ state: 'missing', evidence: [] })
  })

  it('can be changed, and taken back', () => {
    const yes = withAnswer(answered(cv, false), demand, {
      ...{ line: near.toUpperCase(), address: 'basics/name', isThis: true, at: '9' },
    })
    expect(answersTo(yes, demand)).toMatchObject([{ isThis: true }])
    expect(withoutAnswers(yes, 'Soil sensor maintenance')).toEqual([])
    expect(withoutAnswers(yes, 'helm')).toEqual(yes)
  })
})

it.each([
  ['Excel', 'Tools: Excel, Data loggers'],
  ['English', 'English, Fluent'],
  ['Bachelor of Science', 'BSc Botany, Kew'],
])('the whole line of a place of %s is %s', (words, line) => {
  expect(coverOne(cvOf([near]), words).lines).toEqual([line])
})
