import { expect, it } from 'vitest'
import { type FormRole, formRole } from './form-labels'

it.each<[string, FormRole]>([
  ['Dates', 'dates'],
  ['Zeitraum', 'dates'],
  ['Occupation or position held', 'position'],
  ['Beruf oder Funktion', 'position'],
  ['Lavoro o posizione ricoperti', 'position'],
  ['Name and address of employer', 'employer'],
  ['Nom et adresse de l’employeur', 'employer'],
  ['Main activities and responsibilities', 'activities'],
  ['Type of business or sector', 'sector'],
  ['Title of qualification awarded', 'degree'],
  ['Name and type of organisation providing education', 'school'],
  ['Организация', 'employer'],
  ['근무 기간', 'dates'],
  ['学 位', 'degree'],
  ['المسمى الوظيفي', 'position'],
  // It names what is taught, and no work.
  ['Principal subjects/occupational skills covered', 'sector'],
])('takes "%s" for a label of: %s', (label, role) => {
  expect(formRole(label)).toBe(role)
})

it.each(['Pilot', 'Leeds', 'The dates of all ships', 'x employer '.repeat(10)])(
  'takes "%s" for no label',
  (text) => {
    expect(formRole(text)).toBeNull()
  },
)
