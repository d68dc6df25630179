import type { EntryModel } from './entry-model'
import type { SectionModel } from './section-model'

/** Returns an entry whose heading links to its URL, which is not printed. */
function hideAddress(entry: EntryModel): EntryModel {
  const [named, ...rest] = entry.heading
  const web = entry.details.find(({ address, link }) => link && address.endsWith('/url'))
  if (!named || !web?.link) return entry
  return {
    ...entry,
    heading: [{ ...named, link: web.link }, ...rest],
    details: entry.details.filter((piece) => piece !== web),
  }
}

/** Moves URLs of entries to links on their headings. An invalid URL stays printed. */
export function hideAddresses(sections: readonly SectionModel[]): SectionModel[] {
  return sections.map((section) => {
    const { body } = section
    if (body.kind === 'paragraph') return section
    return { ...section, body: { ...body, entries: body.entries.map(hideAddress) } }
  })
}
