import { expect, it } from 'vitest'
import { familyIndex, titleFamilyOf } from './title-families'

const read = (title: string) => {
  const found = titleFamilyOf(title)
  return found ? [found.family.name, found.level] : null
}

it('are many, and no title belongs to two', () => {
  const { families, claimedTwice } = familyIndex()
  expect(claimedTwice).toEqual([])
  expect(families.length).toBeGreaterThanOrEqual(250)
  expect(new Set(families.map(({ name }) => name)).size).toBe(families.length)
})

it('are found by each of their titles', () => {
  for (const family of familyIndex().families) {
    for (const title of family.titles) expect(titleFamilyOf(title)?.family, title).toBe(family)
  }
})

it.each([
  ['Senior Staff Nurse', 'Nurse', 'senior'],
  ['Lead Data Engineer, Platform', 'Data engineer', 'lead'],
  ['Softwareentwicklerin (m/w/d)', 'Software engineer', 'usual'],
  ['Verkäufer/in im Außendienst', 'Shop assistant', 'usual'],
  ['Krankenpfleger:in', 'Nurse', 'usual'],
  ['Ärztin', 'Doctor', 'usual'],
  ['Infirmière (H/F)', 'Nurse', 'usual'],
  ['Développeuse web junior', 'Web developer', 'junior'],
  ['Directrice commerciale', 'Sales manager', 'usual'],
  ['Enfermera de urgencias', 'Nurse', 'usual'],
  ['Profesora de secundaria', 'Secondary school teacher', 'usual'],
  ['Abogada sénior', 'Lawyer', 'senior'],
  ['Engenheira civil', 'Civil engineer', 'usual'],
  ['Estagiária de contabilista', 'Accountant', 'learner'],
  ['Infermiera', 'Nurse', 'usual'],
  ['Head of Software Engineering, Chief Architect', 'Architect', 'head'],
  ['Praktikant Elektriker', 'Electrician', 'learner'],
  ['Biomedical engineer', 'Engineer', 'usual'],
])('reads %s', (title, family, level) => {
  expect(read(title)).toEqual([family, level])
})

it('says which words it read, and nothing where there is no title', () => {
  expect(titleFamilyOf('Our new Senior Data  Engineer!')?.words).toBe('Data  Engineer')
  expect(read('Looking after the world')).toBeNull()
  expect(read('')).toBeNull()
  expect(read('\ud800 '.repeat(1000))).toBeNull()
})
