import { expect, it } from 'vitest'
import { writeField } from '@/lib/resume/change/field-values'
import { createResume } from '@/lib/resume/create'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { suggestDetails } from './detail-suggestions'
import { addDetail } from './header'
import { countingIds } from './testing'

const cv = (language: string, country = ''): ResumeDocument => {
  const document = createResume(countingIds())
  const placed = writeField(document, 'basics/location.countryCode', country)
  return { ...placed, design: { ...placed.design, language } }
}

it('follow the country, in the language of the CV', () => {
  expect(suggestDetails(cv('de', 'DE'))).toContain('Geburtsdatum')
  expect(suggestDetails(cv('en', 'Germany'))).toContain('Date of birth')
  expect(suggestDetails(cv('de'))).toContain('Geburtsdatum')
})

it.each([
  ['cs', '', 'Datum narození'],
  ['ja', '', '生年月日'],
  ['ar', 'الإمارات العربية المتحدة', 'الجنسية'],
  ['tr', 'Türkiye', 'Doğum tarihi'],
  ['sv', '', 'Körkort'],
  ['pt-BR', '', 'CNH'],
])('are in %s for "%s"', (language, country, label) => {
  expect(suggestDetails(cv(language, country))).toContain(label)
})

it('offer no birth date where it is not usual', () => {
  for (const country of ['US', 'GB', 'Ireland', '']) {
    expect(suggestDetails(cv('en', country))).not.toContain('Date of birth')
  }
})

it('leave out what is there', () => {
  const document = addDetail(cv('de', 'DE'), countingIds(50), 'Geburtsdatum')!.document
  expect(suggestDetails(document)).not.toContain('Geburtsdatum')
})
