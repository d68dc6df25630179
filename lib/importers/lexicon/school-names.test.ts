import { expect, it } from 'vitest'
import { isSchoolName } from './school-names'

const partsOf = (text: string) => text.split('|') as [string, string, string]

it.each([
  'BSc Chemistry, University of Texas| at |Austin',
  'Research Assistant at University of Texas| at |Austin',
  'University of Illinois| at |Urbana-Champaign',
  'Politechnika Warszawska| w |Płocku',
  'MSc, University of California|, |Berkeley, CA',
  'California State University|, |Fresno',
  'Indian Institute of Technology|, |Bombay',
  'University of Wisconsin| - |Madison',
])('goes on in %s', (text) => {
  expect(isSchoolName(...partsOf(text))).toBe(true)
})

it.each([
  'Lecturer| at |University of Leeds',
  'University Lecturer| at |Acme College',
  'Engineer| at |Port of Sampletown',
  'Engineer| bei |Hafen Beispielstadt',
  'University of Leeds|, |Leeds',
  'Universität zu Köln|, |Köln',
  'University of Texas|, |Research Assistant',
  'Analyst, Bank of Texas|, |Austin',
])('ends in %s', (text) => {
  expect(isSchoolName(...partsOf(text))).toBe(false)
})
