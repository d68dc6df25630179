import { type FieldAddress, fieldAddress, parseFieldAddress, sectionOwner } from '../change/address'
import { type EntryField, entryFieldsOf, locationFields, roleFields } from '../entry-fields'
import type { Basics, Bullet, ResumeContent, Role, WorkEntry } from '../schema/content'
import type { ResumeDocument } from '../schema/document'
import { type SectionKey, sectionKeys, summaryKey } from '../sections'
import { fieldsOf } from '../text/text'

/** Lists that an example fills, with the key of their places. */
export type ExampleList = SectionKey | 'profiles'

/** A CV together with what is left of its example. For the screen only: nothing is stored, printed or sent of it. */
export type ComposedExample = {
  /** Own words in the design of the CV, and the example's words where there are none. */
  document: ResumeDocument
  /** Plain texts of the example that are left, by address. */
  grey: ReadonlyMap<FieldAddress, string>
  /** Whether a text on the page is the example's, headings included. */
  isGrey: (address: FieldAddress) => boolean
  /** Indexes in the example, by list: of the entries at the places of own ones, -1 for none, and of those behind them. */
  ownPlaces: Readonly<Record<ExampleList, readonly number[]>>
  left: Readonly<Record<ExampleList, readonly number[]>>
}

type Node = Record<string, unknown> & { id: string }

const isEmpty = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Returns the stored places of a list; null: all, in order. */
const storedPlaces = ({ example }: ResumeDocument, list: string): readonly number[] | null =>
  example?.places?.find((one) => one.list === list)?.entries ?? null

/** Returns the own entries of a list. */
export const ownEntries = ({ basics, ...content }: ResumeContent, list: ExampleList) =>
  list === 'profiles' ? basics.profiles : content[list]

/**
 * Returns which entry of the example is at each place of a list: first those of the own entries, -1 for none, then
 * those that are left.
 *
 * @param count number of entries in the example
 */
function placesIn(document: ResumeDocument, list: ExampleList, count: number) {
  const own = ownEntries(document.content, list).length
  const places = storedPlaces(document, list) ?? [...Array(count).keys()]
  const known = places.map((at) => (at < count ? at : -1))
  return {
    own: Array.from({ length: own }, (_, at) => known[at] ?? -1),
    left: known.slice(own).filter((at) => at >= 0),
  }
}

function fillBullets(own: readonly Bullet[], from: readonly Bullet[]): Bullet[] {
  const filled = own.map((bullet, at) =>
    bullet.text === '' ? { ...bullet, text: from[at]?.text ?? '' } : bullet,
  )
  return [...filled, ...from.slice(own.length)]
}

/** Fills empty fields; dates only where neither is given, since an own start without an end means today. */
function fillEntry<T extends Node>(own: T, from: Node, fields: readonly EntryField[]): T {
  const filled: Node = { ...own }
  const hasDates = !isEmpty(own.startDate) || !isEmpty(own.endDate)
  for (const { name, kind } of fields) {
    if (kind === 'bullets') {
      filled[name] = fillBullets(own[name] as Bullet[], from[name] as Bullet[])
    } else if (isEmpty(own[name]) && !(kind === 'date' && hasDates)) filled[name] = from[name]
  }
  return filled as T
}

/** Fills an employer: roles by their place; without own roles, the newest one of the example is the entry's. */
function fillWork(own: WorkEntry, from: WorkEntry): WorkEntry {
  const fields = entryFieldsOf('work')
  if (own.roles.length === 0) return fillEntry(own, { ...from, ...newestRole(from) }, fields)
  const roles: Role[] = own.roles.map((role, at) => {
    const pattern = from.roles[at]
    return pattern ? fillEntry(role, pattern, roleFields) : role
  })
  const isNamed = own.name !== ''
  return {
    ...own,
    name: isNamed ? own.name : from.name,
    roles: [...roles, ...from.roles.slice(own.roles.length)],
  }
}

function newestRole({ roles: [newest] }: WorkEntry) {
  if (!newest) return {}
  const { position, startDate, endDate, highlights } = newest
  return { position, startDate, endDate, highlights }
}

function fillBasics(document: ResumeDocument, from: Basics): Basics {
  const { basics: own } = document.content
  const location = { ...own.location }
  for (const name of locationFields) location[name] ||= from.location[name]
  const hasHead = storedPlaces(document, 'basics') === null
  return {
    ...own,
    ...(hasHead && {
      name: own.name || from.name,
      label: own.label || from.label,
      email: own.email || from.email,
      phone: own.phone || from.phone,
      location,
    }),
    summary: own.summary || (storedPlaces(document, summaryKey) === null ? from.summary : ''),
  }
}

const profileFields: readonly EntryField[] = ['network', 'username', 'url'].map((name) => ({
  name,
  kind: 'line',
}))

/** Nodes of an entry: itself, its bullets, its roles with theirs. */
function nodesIn(entry: Node): string[] {
  const inner = ['highlights', 'courses', 'roles'].flatMap((name) => (entry[name] ?? []) as Node[])
  return [entry.id, ...inner.flatMap(nodesIn)]
}

/** Composes a CV with its example (`exampleDocument`). */
export function composeExample(document: ResumeDocument, example: ResumeDocument): ComposedExample {
  const content = { ...document.content, basics: fillBasics(document, example.content.basics) }
  const left = {} as Record<ExampleList, readonly number[]>
  const ownPlaces = {} as Record<ExampleList, readonly number[]>
  for (const list of [...sectionKeys, 'profiles'] as const) {
    const patterns = ownEntries(example.content, list) as readonly Node[]
    const places = placesIn(document, list, patterns.length)
    left[list] = places.left
    ownPlaces[list] = places.own
    const filled = (ownEntries(document.content, list) as readonly Node[]).map((entry, at) => {
      const pattern = patterns[places.own[at] ?? -1]
      if (!pattern) return entry
      if (list === 'work') return fillWork(entry as WorkEntry, pattern as WorkEntry)
      return fillEntry(entry, pattern, list === 'profiles' ? profileFields : entryFieldsOf(list))
    })
    const entries = [...filled, ...places.left.flatMap((at) => patterns[at] ?? [])]
    if (list === 'profiles')
      content.basics = { ...content.basics, profiles: entries as Basics['profiles'] }
    else Object.assign(content, { [list]: entries })
  }
  const composed = { ...document, content }
  const own = new Set(fieldsOf(document).map(({ address }) => address))
  const texts = fieldsOf(composed).filter(({ address }) => !own.has(address))
  return {
    document: composed,
    grey: new Map(texts.map(({ address, text }) => [address, text])),
    isGrey: greyOnPage(document.content, own),
    ownPlaces,
    left,
  }
}

/**
 * Returns whether a text on the page is not the person's. A heading is theirs with the first word of its section;
 * "present" and the time at an employer, which no field has, with a date that they come from.
 */
function greyOnPage(content: ResumeContent, own: ReadonlySet<FieldAddress>) {
  const owners = new Set([...own].map((address) => parseFieldAddress(address)?.owner))
  const isOfOwn = (key: SectionKey) =>
    content[key].some((entry) => nodesIn(entry).some((id) => owners.has(id)))
  const headings = [
    ...sectionKeys.filter(isOfOwn),
    ...(own.has('basics/summary') ? [summaryKey] : []),
    ...content.custom.map(({ id }) => id),
  ].map((key) => fieldAddress(sectionOwner(key), 'title'))
  const hasDate = ({ id }: { id: string }) =>
    own.has(fieldAddress(id, 'startDate')) || own.has(fieldAddress(id, 'endDate'))
  const dated = [
    ...sectionKeys.flatMap((key): readonly { id: string }[] => content[key]).filter(hasDate),
    ...content.work.flatMap(({ roles }) => roles).filter(hasDate),
    ...content.work.filter(({ roles }) => roles.some(hasDate)),
    ...content.custom.flatMap(({ entries }) => entries),
  ].flatMap(({ id }) => [fieldAddress(id, 'startDate'), fieldAddress(id, 'endDate')])
  const known = new Set([...own, ...headings, ...dated])
  return (address: FieldAddress) => !known.has(address)
}

/**
 * Counts the lines that are left of an example: each bullet, each entry whose own fields are not all replaced, the
 * summary, and each line of the header.
 */
export function countExampleLines({ grey }: Pick<ComposedExample, 'grey'>): number {
  const lines = [...grey.keys()].map((address) => {
    if (address.startsWith('basics/location.')) return 'basics/location'
    return address.startsWith('basics/') ? address : parseFieldAddress(address)?.owner
  })
  return new Set(lines).size
}
