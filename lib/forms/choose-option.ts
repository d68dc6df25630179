import { schoolLevelsIn } from '@/lib/language/shared/school-levels'
import { countryName } from './cv-values'
import type { CvField, DatePart } from './form-types'
import { findTerms, formLanguages, longest, wordsOf } from './match-terms'

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

/** Returns the level that a text names: of a degree or of a language. */
function levelOf(text: string): string | null {
  const frame = /\b([ABC][12])\b/i.exec(text)?.[1]?.toUpperCase()
  if (frame) return frame
  const named = longest(findTerms(wordsOf(text), 'levels'))?.key
  return named ?? schoolLevelsIn(text).at(0)?.level ?? null
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
): string | null {
  if (field === 'person.country') return chooseCountry(options, text)
  if (part === 'month') return chooseMonth(options, text)
  if (part !== 'whole') return only(options, (option) => plainDigits(option) === plainDigits(text))
  if (field === 'person.phoneCountry') {
    const digits = text.replace('+', '')
    const found = options.filter((option) =>
      new RegExp(`(?<!\\d)\\+?${digits}(?!\\d)`).test(option),
    )
    if (found.length === 1) return found[0] ?? null
    const names = formLanguages.map((language) => countryName(country, language))
    return only(found, (option) =>
      [country, ...names].some(
        (name) =>
          name !== '' && ` ${wordsOf(option).join(' ')} `.includes(` ${wordsOf(name).join(' ')} `),
      ),
    )
  }
  const exact =
    options.find((option) => option === text) ?? only(options, (option) => same(option, text))
  if (exact) return exact
  if (field === 'languages.language') return chooseLanguage(options, text)
  if (field === 'education.degree' || field === 'languages.level') {
    const letters = wordsOf(text).join('')
    const short = letters.length < 6 && only(options, (option) => wordsOf(option).includes(letters))
    if (short) return short
    const level = levelOf(text)
    return level && only(options, (option) => levelOf(option) === level)
  }
  return null
}

/** Languages of the world that CVs name; their names in each language are those of `Intl`. */
const spoken =
  'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  )

function chooseLanguage(options: readonly string[], text: string): string | null {
  const namesOf = (code: string) =>
    formLanguages.map(
      (language) => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? '',
    )
  const names = spoken.map(namesOf).find((some) => some.some((name) => same(name, text)))
  return names ? only(options, (option) => names.some((name) => same(option, name))) : null
}
