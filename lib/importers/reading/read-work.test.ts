import { expect, it } from 'vitest'
import { sectionOf } from '../testing/section-of'
import { createDraftBuilder } from './draft-builder'
import { readEducation } from './read-work'

it.each([
  ['Master of Science in Physics', 'Master of Science', 'Physics'],
  ['Bachelor i sygepleje', 'Bachelor', 'sygepleje'],
  ['Master în contabilitate', 'Master', 'contabilitate'],
  ['תואר ראשון בחשבונאות', 'תואר ראשון', 'חשבונאות'],
  ['ماجستير في التمريض', 'ماجستير', 'التمريض'],
])('parts the degree "%s" into its type and its field', (degree, studyType, area) => {
  const section = sectionOf('education', [`**${degree}**\t2004 – 2007`, 'Springfield University'])
  const [entry] = readEducation(section, createDraftBuilder())
  expect(entry?.fields.studyType?.text).toBe(studyType)
  expect(entry?.fields.area?.text).toBe(area)
  expect(entry?.fields.institution?.text).toBe('Springfield University')
})
