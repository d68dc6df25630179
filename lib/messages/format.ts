/** Formatters of one interface language over the platform's ICU data. */
export function formatters(locale: string) {
  const plurals = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return {
    /** The form that `count` takes in this language; `#` in it becomes the number. */
    plural(count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) {
      return (forms[plurals.select(count)] ?? forms.other).replace('#', numbers.format(count))
    },
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      options ? value.toLocaleString(locale, options) : numbers.format(value),
    /** A date in the person's time zone. `time` is milliseconds since 1970. */
    date: (time: number, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, options).format(time),
  }
}
