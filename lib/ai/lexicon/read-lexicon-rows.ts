/** Where an alias counts: anywhere, only where it is not an everyday word, or only in a list. */
export type Wariness = 'free' | 'wary' | 'listed'

export type Alias = { text: string; wariness: Wariness }

/** Row of a table: a name, its aliases, and what it implies. */
export type Row = { name: Alias; aliases: Alias[]; implies: string[] }

const warinessOf: Readonly<Record<string, Wariness>> = { '~': 'wary', '^': 'listed' }

function readAlias(text: string): Alias {
  const wariness = warinessOf[text[0] ?? '']
  return wariness ? { text: text.slice(1).trim(), wariness } : { text, wariness: 'free' }
}

const split = (text: string | undefined, by: string): string[] =>
  (text ?? '')
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Parses the rows of a table of names (`SkillTable`, `TitleTable`), in order. */
export function readRows(rows: string): Row[] {
  return split(rows, '\n').map((line) => {
    const [names, implied] = line.split(' > ')
    const [name = '', aliases] = (names ?? '').split(' = ')
    return {
      name: readAlias(name.trim()),
      aliases: split(aliases, ',').map(readAlias),
      implies: split(implied, ','),
    }
  })
}
