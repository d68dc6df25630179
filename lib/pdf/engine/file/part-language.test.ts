import { expect, it } from 'vitest'
import { languageOfPart } from './part-language'

it.each([
  ['Εθνική Τράπεζα', 'el'],
  ['אוניברסיטת חיפה, 2014', 'he'],
  ['ธนาคาร', 'th'],
  ['서울대학교', 'ko'],
  ['株式会社ひかり', 'ja'],
  ['Երևան', 'hy'],
  ['თბილისი', 'ka'],
])('tells the language of %s by its letters', (text, language) => {
  expect(languageOfPart(text, 'en')).toBe(language)
  expect(languageOfPart(text, language)).toBeNull()
  expect(languageOfPart(text, `${language}-XX`)).toBeNull()
})

it.each(['Türkçe', 'Работа', '南京大学', 'جامعة', '2014', '', 'Athens, Αθήνα', 'Ελλάδα, ישראל'])(
  'claims to know nothing of "%s"',
  (text) => expect(languageOfPart(text, 'en')).toBeNull(),
)
