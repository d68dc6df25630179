import type { EntryModel } from './entry-model'
import type { SectionModel } from './section-model'

/** An entry whose heading opens its web address, which is then not printed. */
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

/** Sections whose entries open their web address by their heading. One that opens nothing stays printed. */
export function hideAddresses(sections: readonly SectionModel[]): SectionModel[] {
  return sections.map((section) => {
    const { body } = section
    if (body.kind === 'paragraph') return section
    return { ...section, body: { ...body, entries: body.entries.map(hideAddress) } }
  })
}
