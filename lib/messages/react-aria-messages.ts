import { locales } from './locales'

/** Messages of one part of React Aria: texts, or functions of its own formatter. */
type Table = Record<string, unknown>

const tables = new Map<string, Table>()

/** Takes up the messages of React Aria in a language, by the part that says them. */
export function registerReactAriaMessages(locale: string, parts: Record<string, Table>) {
  for (const [part, table] of Object.entries(parts)) tables.set(`${locale}/${part}`, table)
}

/**
 * The messages of a part of React Aria in every language, for the place of its own list: each word is looked up when it
 * is said, and is English while its language is not here. The bundler puts this call in (scripts/react-aria-locales.cjs).
 */
export function reactAriaMessages(part: string, english: Table): Record<string, Table> {
  const saidIn = (locale: string) =>
    new Proxy(english, {
      get: (_, word) => tables.get(`${locale}/${part}`)?.[String(word)] ?? english[String(word)],
    })
  const others = locales.map((locale) => [locale, saidIn(locale)])
  return { ...Object.fromEntries(others), 'en-US': english }
}
