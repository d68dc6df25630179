/** Row of the lexicon: names of one thing, each with its language; null for a name that is the same in all. */
export type Named = { names: readonly { text: string; language: string | null }[] }

/** Capitalises the first letter, unless the word has capitals of its own ("iOS developer"). */
function capitalise(text: string, language: string): string {
  const [first = '', ...rest] = text
  return /^\p{Lu}/u.test(rest.join('')) ? text : first.toLocaleUpperCase(language) + rest.join('')
}

/** Returns the names of a row in a language, the usual one first; the only one, if it is the same in all. */
export function ownNames({ names }: Named, language: string): string[] {
  const [name] = names
  if (name?.language === null) return [name.text]
  return names
    .filter((one) => one.language === language)
    .map(({ text }) => capitalise(text, language))
}

/** Returns the names of many rows in a language: the first one of each row, shorter ones first, then the others. */
export function namesIn(rows: readonly Named[], language: string): string[] {
  const own = rows.map((row) => ownNames(row, language))
  const byLength = (one: string, other: string) => one.length - other.length
  const first = own.flatMap((names) => names.slice(0, 1)).sort(byLength)
  return [...new Set([...first, ...own.flatMap((names) => names.slice(1)).sort(byLength)])]
}
