import type { InterfaceLanguage, pluralCategories } from './plural-categories'

/** The forms of a text that a language has for numbers; `#` in them becomes the number. */
type PluralForms<Language extends string> = Language extends InterfaceLanguage
  ? Record<(typeof pluralCategories)[Language][number], string>
  : never

/** Isolates words of a person, which run in the direction of their first letter, in a sentence that runs in another. */
export const isolate = (text: string) => `\u2068${text}\u2069`

/** Isolates text that runs from left to right, such as an address or a code, in a sentence that runs from right to left. */
export const leftToRight = (text: string) => `\u2066${text}\u2069`

/** The place of the number in a form: a `#` that is no part of a name, such as "C#". */
const numberPlace = /(?<![A-Za-z0-9])#(?![A-Za-z0-9])/

/** Formatters of one interface language over the platform's ICU data. */
export function formatters<Language extends string>(language: Language) {
  const plurals = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  const lists = new Intl.ListFormat(language)
  // As on a CV, which has no other calendar.
  const months = new Intl.DateTimeFormat(language, {
    ...{ year: 'numeric', month: 'short', calendar: 'gregory', timeZone: 'UTC' },
  })
  return {
    /** Returns the form that `count` takes in this language; `#` in it becomes the number. */
    plural(count: number, forms: PluralForms<Language>): string {
      const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms
      // Of a million, where some languages have one more form: never counted on a screen.
      return (known[plurals.select(count)] ?? known.other ?? '').replace(
        numberPlace,
        numbers.format(count),
      )
    },
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      options ? value.toLocaleString(language, options) : numbers.format(value),
    /** A date in the person's time zone. `time` is milliseconds since 1970. */
    date: (time: number, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(language, options).format(time),
    /** Months of an ISO 8601 interval, "2019-03/2020-05", as "Mar 2019 – May 2020"; any other text as it is. */
    monthRange(interval: string): string {
      const [, from, to] = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/.exec(interval) ?? []
      if (!from || !to) return interval
      return months.formatRange(Date.parse(from), Date.parse(to))
    },
    /** Joins two things or more as the language does: "a, b, and c". */
    list: (items: readonly string[]) => lists.format(items),
  }
}
