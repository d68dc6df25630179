import { countryName } from './country-names'
import { degreeLevel, isPlainDegree } from './degree-rank'
import type { CvField, DatePart } from './form-types'
import { wordsOf } from './labels/label-grams.mjs'
import { type Chosen, chooseLanguageLevel } from './language-levels'
import { findTerms, formLanguages, longest } from './match-terms'
import { languageCode } from './spoken-languages'

const same = (a: string, b: string) =>
  wordsOf(a).join(' ') === wordsOf(b).join(' ') && wordsOf(a).length > 0

/** Returns the one option for which a test holds; null for none and for several. */
function only(options: readonly string[], test: (option: string) => boolean): string | null {
  const found = options.filter(test)
  return found.length === 1 ? (found[0] ?? null) : null
}

function chooseCountry(options: readonly string[], code: string): string | null {
  const names = formLanguages.map((language) => countryName(code, language))
  return only(options, (option) =>
    [code, ...names].some((name) => same(option.replace(/\(.*\)|^[A-Z]{2} [-–—] /g, ''), name)),
  )
}

/** Names of a month in the languages of forms, and its number. */
function monthNames(month: string): string[] {
  const date = new Date(Date.UTC(2024, Number(month) - 1, 15))
  const names = formLanguages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((length) =>
      [{ month: length }, { month: length, day: 'numeric' } as const].map((form) =>
        new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })
          .formatToParts(date)
          .filter(({ type }) => type === 'month')
          .map(({ value }) => value)
          .join(''),
      ),
    ),
  )
  return [...names, month, String(Number(month))]
}

const plainDigits = (text: string) => text.trim().replace(/^0/, '')

function chooseMonth(options: readonly string[], month: string): string | null {
  const names = monthNames(month)
  return only(options, (option) =>
    names.some((name) =>
      /\d/.test(name)
        ? plainDigits(name) === plainDigits(option) || option.startsWith(`${month} `)
        : same(option, name),
    ),
  )
}

const sure = (option: string | null): Chosen | null =>
  option === null ? null : { option, isSure: true }

function chooseCallingCode(
  options: readonly string[],
  code: string,
  country: string,
): string | null {
  const digits = code.replace('+', '')
  const found = options.filter((option) => new RegExp(`(?<!\\d)\\+?${digits}(?!\\d)`).test(option))
  if (found.length === 1) return found[0] ?? null
  const names = formLanguages.map((language) => countryName(country, language))
  return only(found, (option) =>
    [country, ...names].some(
      (name) =>
        name !== '' && ` ${wordsOf(option).join(' ')} `.includes(` ${wordsOf(name).join(' ')} `),
    ),
  )
}

function chooseDegree(options: readonly string[], text: string): string | null {
  const letters = wordsOf(text).join('')
  const short = letters.length < 6 && only(options, (option) => wordsOf(option).includes(letters))
  if (short) return short
  const level = degreeLevel(text)
  if (level === null) return null
  const alike = options.filter((option) => degreeLevel(option) === level)
  // Of "Master's degree" and "Master of Business Administration", the one that says no more than the level.
  return only(alike, () => true) ?? only(alike, isPlainDegree)
}

/** Returns the one option that says yes, or no; null if the menu is no question of this kind. */
export function chooseAnswer(options: readonly string[], answer: 'yes' | 'no'): string | null {
  const said = (option: string) => longest(findTerms(wordsOf(option), 'answers'))?.key
  return options.filter((option) => said(option)).length < 2
    ? null
    : only(options, (option) => said(option) === answer)
}

/**
 * Chooses the option of a menu that says what a CV says. Null where none does, or several do: nothing is guessed.
 *
 * @param text of the CV; of a date, the part that the field takes
 * @param country code of the person's country, which tells numbers of one calling code apart
 */
export function chooseOption(
  options: readonly string[],
  text: string,
  { field, part, country }: { field: CvField; part: DatePart; country: string },
): Chosen | null {
  if (field === 'person.country') return sure(chooseCountry(options, text))
  if (part === 'month') return sure(chooseMonth(options, text))
  if (part !== 'whole') {
    return sure(only(options, (option) => plainDigits(option) === plainDigits(text)))
  }
  if (field === 'person.phoneCountry') return sure(chooseCallingCode(options, text, country))
  const exact =
    options.find((option) => option === text) ?? only(options, (option) => same(option, text))
  if (exact) return sure(exact)
  if (field === 'languages.language') {
    const code = languageCode(text)
    return code === null ? null : sure(only(options, (option) => languageCode(option) === code))
  }
  if (field === 'languages.level') return chooseLanguageLevel(options, text)
  const isDegree = field === 'education.degree' || field === 'person.highestDegree'
  return isDegree ? sure(chooseDegree(options, text)) : null
}
