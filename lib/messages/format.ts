import { scriptOf } from './choose-language'

/** Isolates words of a person, which run in the direction of their first letter, in a sentence that runs in another. */
export const isolate = (text: string) => `\u2068${text}\u2069`

/** Words that are looked up by names that may not be there. */
export const open = <Messages>(
  messages: Record<string, Messages>,
): Readonly<Record<string, Messages>> => messages

/**
 * Returns the tag by which dates of an interface language are written: the browser's for the same language and script
 * that names a region. English without a region is British, as its catalogue.
 */
export function dateTag(language: string): string {
  if (new Intl.Locale(language).region) return language
  // Node has a navigator, too, which names the server's language.
  const tags = typeof document === 'undefined' ? [] : navigator.languages
  const script = scriptOf(language)
  const found = tags.find((tag) => new Intl.Locale(tag).region && scriptOf(tag) === script)
  return found ?? (language === 'en' ? 'en-GB' : language)
}

/** Formatters of one interface language over the platform's ICU data. */
export function formatters(language: string) {
  const plurals = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  const lists = new Intl.ListFormat(language)
  // As on a CV, which has no other calendar.
  const months = new Intl.DateTimeFormat(language, {
    ...{ year: 'numeric', month: 'short', calendar: 'gregory', timeZone: 'UTC' },
  })
  return {
    /** Chooses the form that a language has for a number; of whole millions, which no screen counts, `other`. */
    choose: (count: number, forms: Readonly<Record<string, string>>) =>
      forms[plurals.select(count)] ?? forms.other ?? '',
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      options ? value.toLocaleString(language, options) : numbers.format(value),
    /** A date in the person's time zone, as their region writes it. `time` is milliseconds since 1970. */
    date: (time: number, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(dateTag(language), options).format(time),
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
