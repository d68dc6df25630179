import { expect, it } from 'vitest'
import { skillIndex } from '@/lib/ai/lexicon/skill-index'
import { familyIndex } from '@/lib/ai/lexicon/title-families'
import { skillsForTitle } from './skills-for-title'
import skillsOfTitles from './skills-of-titles.json'

it('has skills of the lexicon for each family of titles', () => {
  const names = familyIndex().families.map(({ name }) => name)
  expect(Object.keys(skillsOfTitles).sort()).toEqual([...names].sort())
  for (const [title, skills] of Object.entries(skillsOfTitles)) {
    for (const skill of skills.split(', ')) {
      expect(skillIndex().byName.has(skill), `${title}: ${skill}`).toBe(true)
    }
  }
})

it.each([
  ['Senior nurse', 'en', ['Nursing', 'Patient care', 'Medication administration']],
  ['Pflegefachfrau', 'de', ['Krankenpflege', 'Patientenversorgung', 'Medikamentengabe']],
  [
    'Infirmière',
    'fr-CA',
    ['Soins infirmiers', 'Soins aux patients', 'Administration de médicaments'],
  ],
  // Names that are the same in every language.
  ['Frontend developer', 'sv', ['JavaScript', 'TypeScript', 'HTML']],
  ['Keeper of the light', 'en', []],
  ['', 'en', []],
])('proposes skills for %s in %s', (title, language, skills) => {
  expect(skillsForTitle(title, language, 3)).toEqual(skills)
})

it('proposes no skill of another language', () => {
  for (const { name } of familyIndex().families) {
    for (const skill of skillsForTitle(name, 'de', 10)) {
      const known = skillIndex().skills.find(({ names }) =>
        names.some(
          ({ text, language }) => text.toLowerCase() === skill.toLowerCase() && language !== 'en',
        ),
      )
      expect(known, `${name}: ${skill}`).toBeDefined()
    }
  }
})
