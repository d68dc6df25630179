import { expect, it } from 'vitest'
import cases from '../../testing/cases.json' with { type: 'json' }
import { languageOfPart } from './part-language'

it.each(cases.partLanguage.tellsTheLanguageOfBy)(
  'tells the language of %s by its letters',
  (text, language) => {
    expect(languageOfPart(text, 'en')).toBe(language)
    expect(languageOfPart(text, language)).toBeNull()
    expect(languageOfPart(text, `${language}-XX`)).toBeNull()
  },
)

it.each(['Türkçe', 'Работа', '南京大学', 'جامعة', '2014', '', 'Athens, Αθήνα', 'Ελλάδα, ישראל'])(
  'claims to know nothing of "%s"',
  (text) => expect(languageOfPart(text, 'en')).toBeNull(),
)
