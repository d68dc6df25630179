import { expect, it } from 'vitest'
import { titleCase } from './title-case'

it.each([
  ['WORK EXPERIENCE', 'Work Experience'],
  ['HOBBIES AND INTERESTS', 'Hobbies and Interests'],
  ['IT & HR SKILLS', 'IT & HR Skills'],
  ['BERUFLICHER WERDEGANG', 'Beruflicher Werdegang'],
  ['ОПЫТ РАБОТЫ', 'Опыт Работы'],
  ['Work EXPERIENCE', 'Work EXPERIENCE'],
  ['EDV', 'EDV'],
  ['İŞ DENEYİMİ', 'İŞ DENEYİMİ'],
  ['職歴', '職歴'],
])('returns %s as %s', (typed, shown) => {
  expect(titleCase(typed)).toBe(shown)
})
