import type { BibEntry } from './parse-bibtex'

/** Fields of the parent that are not inherited. */
const own = new Set(
  'author title subtitle titleaddon shorttitle doi url urldate eprint eprinttype archiveprefix abstract keywords note annote file isbn pages pagetotal key ids crossref xref xdata'.split(
    ' ',
  ),
)

const periodicals = new Set(['periodical', 'suppperiodical'])

function fieldsFromParent({ type, fields }: BibEntry): [string, string][] {
  const shared = [...fields].filter(([name]) => !own.has(name))
  const title = fields.get('title')
  if (title === undefined) return shared
  return [...shared, [periodicals.has(type) ? 'journaltitle' : 'booktitle', title]]
}

const keysIn = (value: string | undefined) =>
  (value ?? '').split(',').map((key) => key.trim().toLowerCase())

/**
 * Resolves inherited fields: from the containing work (`crossref`), whose title becomes the book or
 * journal title, and from shared data (`xdata`). An entry's own fields win. `parents` are the
 * entries that others refer to.
 */
export function inheritFields(entries: readonly BibEntry[]): {
  works: BibEntry[]
  parents: BibEntry[]
} {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]))
  const referred = new Set<BibEntry>()
  const find = (key: string, child: BibEntry) => {
    const found = key === '' ? undefined : byKey.get(key)
    if (!found || found === child) return []
    referred.add(found)
    return [found]
  }
  const works = entries.map((entry): BibEntry => {
    const sets = keysIn(entry.fields.get('xdata')).flatMap((key) => find(key, entry))
    const parents = keysIn(entry.fields.get('crossref')).flatMap((key) => find(key, entry))
    return {
      ...entry,
      fields: new Map([
        ...parents.flatMap(fieldsFromParent),
        ...sets.flatMap(({ fields }) => [...fields]),
        ...entry.fields,
      ]),
    }
  })
  const isParent = (_: BibEntry, at: number) => {
    const entry = entries[at]
    return entry !== undefined && (referred.has(entry) || entry.type === 'xdata')
  }
  return {
    works: works.filter((work, at) => !isParent(work, at)),
    parents: works.filter(isParent),
  }
}
