import type { EntryModel } from '../../blocks/entry-model'
import type { SectionModel } from '../../blocks/section-model'
import type { PaperBox } from '../../pdf-types'
import { sideKeysOf } from '../catalogue'
import type { Template, TemplateProps, Widening } from '../template'
import { partsOf, themeOf } from './page-parts'

const ownerOf = (address: string) => address.split('/')[0] ?? ''

/** Returns the owners of the fields of an entry: itself, its roles and their bullets. */
const ownersOf = (entry: EntryModel): string[] => [
  entry.id,
  ...entry.bullets.map(({ address }) => ownerOf(address)),
  ...entry.roles.flatMap(ownersOf),
]

/** Returns where a section can be divided, in order, each with the owners of the fields up to the next place. */
function placesIn({ key, title, body }: SectionModel): { from: string; owners: string[] }[] {
  const heading = title.address ? [ownerOf(title.address)] : []
  if (body.kind === 'paragraph')
    return [{ from: key, owners: [...heading, ownerOf(body.paragraph.address)] }]
  if (body.kind === 'list')
    return [{ from: key, owners: [...heading, ...body.entries.flatMap(ownersOf)] }]
  return body.entries.flatMap((entry, at) => {
    const bullets =
      entry.roles.length > 0 ? [] : entry.bullets.map(({ address }) => ownerOf(address))
    const [first = '', ...others] = bullets
    const own = bullets.length > 0 ? [entry.id, first] : ownersOf(entry)
    const begin =
      at === 0 ? { from: key, owners: [...heading, ...own] } : { from: entry.id, owners: own }
    return [begin, ...others.map((id) => ({ from: id, owners: [id] }))]
  })
}

/**
 * Returns the place from which the main column may have the whole width, since the side column ends on an earlier page;
 * null without one, or if something is divided there within its lines.
 *
 * @param boxes of the document with columns of fixed widths
 */
export function wideningOf(
  template: Template,
  props: TemplateProps,
  boxes: readonly PaperBox[],
): Widening | null {
  const { look } = template
  if (look.layout !== 'side-column') return null
  const pages = new Map<string, { first: number; last: number }>()
  for (const { address, page } of boxes) {
    const owner = ownerOf(address)
    const { first, last } = pages.get(owner) ?? { first: page, last: page }
    pages.set(owner, { first: Math.min(first, page), last: Math.max(last, page) })
  }
  const { sections } = partsOf(props, template, themeOf(template, props.design))
  const sideKeys = sideKeysOf(props.content, look.side.sections)
  const placesOf = (isSide: boolean) =>
    sections.filter(({ key }) => sideKeys.includes(key) === isSide).flatMap(placesIn)
  const lastOf = (owners: readonly string[]) =>
    Math.max(0, ...owners.map((owner) => pages.get(owner)?.last ?? 0))
  const page = lastOf(placesOf(true).flatMap(({ owners }) => owners)) + 1
  const main = placesOf(false)
  const at = main.findIndex(({ owners }) =>
    owners.some((owner) => (pages.get(owner)?.first ?? 0) >= page),
  )
  const place = main[at]
  if (!place || main.slice(0, at).some(({ owners }) => lastOf(owners) >= page)) return null
  return { from: place.from, page }
}

const untitled = { address: null, text: '', literal: false }

/** Returns an entry up to a bullet, and its other bullets. */
function divideEntry(entry: EntryModel, from: string): [EntryModel, EntryModel] {
  const at = entry.bullets.findIndex(({ address }) => ownerOf(address) === from)
  const none = { heading: [], organisation: [], dates: [], details: [], about: [], paragraphs: [] }
  const rest = { ...entry, ...none, id: `${entry.id} rest`, isCurrent: false, breakBefore: false }
  return [
    { ...entry, bullets: entry.bullets.slice(0, at), keywords: [] },
    { ...rest, bullets: entry.bullets.slice(at) },
  ]
}

/** Divides sections at a section, an entry or a bullet; a divided section has its heading before it. */
export function divideSections(
  sections: readonly SectionModel[],
  from: string,
): [SectionModel[], SectionModel[]] {
  const at = sections.findIndex((section) => placesIn(section).some((place) => place.from === from))
  const section = sections[at]
  if (!section || section.key === from || section.body.kind !== 'entries') {
    return [sections.slice(0, Math.max(0, at)), sections.slice(Math.max(0, at))]
  }
  const { entries } = section.body
  const index = entries.findIndex((entry) => ownersOf(entry).includes(from))
  const entry = entries[index]
  const [before, after] =
    entry && entry.id !== from ? divideEntry(entry, from) : [null, entry ?? null]
  const withEntries = (some: (EntryModel | null)[]): SectionModel => ({
    ...section,
    body: { kind: 'entries', entries: some.flatMap((one) => one ?? []) },
  })
  return [
    [...sections.slice(0, at), withEntries([...entries.slice(0, index), before])],
    [
      { ...withEntries([after, ...entries.slice(index + 1)]), title: untitled, breakBefore: false },
      ...sections.slice(at + 1),
    ],
  ]
}
