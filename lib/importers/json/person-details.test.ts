import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { labelOf } from './adapting'
import { importResumeFile } from './import-resume-file'

function detailsOf(language: string, fields: Record<string, string | string[]>) {
  const file = { basics: { name: 'Ada Example', ...fields }, meta: { language } }
  const read = importResumeFile(file, createIdGenerator())
  if (!read.ok || read.document.kind !== 'resume') throw new Error('not read')
  const { details } = read.document.content.basics
  return details.map(({ label, value }) => `${label}: ${value}`)
}

it.each([
  ['pl', 'Data urodzenia: 12 października 1990'],
  ['de', 'Geburtsdatum: 12. Oktober 1990'],
  ['ja', '生年月日: 1990年10月12日'],
  ['en', 'Date of birth: 12 October 1990'],
])('prints a date of birth in the words of %s', (language, printed) => {
  for (const [key, value] of [
    ['birthDate', '1990-10-12'],
    ['date_of_birth', '1990-10-12T00:00:00Z'],
    ['DOB', '1990-10-12'],
  ] as const) {
    expect(detailsOf(language, { [key]: value })).toEqual([printed])
  }
})

it('prints what else CVs say of a person under the labels of the language', () => {
  const fields = {
    placeOfBirth: 'Ulm',
    citizenship: ['ee', 'fi'],
    driverLicense: 'B, C1',
    workPermit: 'EU',
    availability: '2030-03',
    pronouns: '1990-10-12',
  }
  expect(detailsOf('de', fields)).toEqual([
    'Geburtsort: Ulm',
    'Staatsangehörigkeit: ee, fi',
    'Führerschein: B, C1',
    'Arbeitserlaubnis: EU',
    'Verfügbar ab: März 2030',
    'Pronouns: 1990-10-12',
  ])
})

it.each([
  ['RCN membership', 'RCN membership'],
  ['NHS number', 'NHS number'],
  ['HCPC PIN  no', 'HCPC PIN no'],
  ['Führerschein Klasse B', 'Führerschein Klasse B'],
  ['iOS devices', 'iOS devices'],
  ['PhD supervision', 'PhD supervision'],
  ['employmentType', 'Employment type'],
  ['employment_type', 'Employment type'],
  ['HCPCNumber', 'HCPC number'],
  ['nmcPIN', 'Nmc PIN'],
  ['doi', 'DOI'],
  ['GPA', 'GPA'],
  ['ИНН', 'ИНН'],
])('prints the label of %s as it was typed, or as words: %s', (key, label) => {
  expect(labelOf(key)).toBe(label)
})
