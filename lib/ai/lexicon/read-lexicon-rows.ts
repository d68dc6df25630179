/** Where an alias counts: anywhere, only where it is not an everyday word, or only in a list. */
export type Wariness = 'free' | 'wary' | 'listed'

/** `language`: tag of the language that has the word; null for a name that is the same in all. */
export type Alias = { text: string; wariness: Wariness; language: string | null }

/** Row of a table: a name, its aliases, and what it implies. */
export type Row = { name: Alias; aliases: Alias[]; implies: string[] }

const warinessOf: Readonly<Record<string, Wariness>> = { '~': 'wary', '^': 'listed' }

function readAlias(text: string, language: string | null): Alias {
  if (text.startsWith('*')) return readAlias(text.slice(1), null)
  const wariness = warinessOf[text[0] ?? '']
  return wariness
    ? { text: text.slice(1).trim(), wariness, language }
    : { text, wariness: 'free', language }
}

const split = (text: string | undefined, by: string): string[] =>
  (text ?? '')
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Parses a row of a table of names (`skills.json`, `titles.json`). */
export function readLexiconRow(row: string): Row {
  const [names, implied] = row.split(' > ')
  const [english, ...others] = split(names, ' | ')
  const [name = '', aliases] = (english ?? '').split(' = ')
  return {
    name: readAlias(name.trim(), 'en'),
    aliases: [
      ...split(aliases, ',').map((alias) => readAlias(alias, 'en')),
      ...others.flatMap((part) =>
        split(part.slice(2), ',').map((alias) => readAlias(alias, part.slice(0, 2))),
      ),
    ],
    implies: split(implied, ','),
  }
}
