import { isJsonObject, type JsonObject, type JsonValue, objectOf } from '@/lib/resume/json-value'
import type { DraftSectionKind } from '../draft/draft-types'
import {
  joinTitle,
  missingValue,
  type Named,
  publicationEntry,
} from '../publications/publication-entry'
import { leftoverCells } from '../structured/leftover-cells'
import type { DataCell, DataEntry, DataSection, DataTarget } from '../structured/structured-types'
import { bookkeeping, cellsOf, dateOf, itemsIn, textOf } from './values'

/** Mapping of a kind of affiliation: its section, and the targets of its fields. */
type AffiliationPlan = {
  list: string
  item: string
  kind: DraftSectionKind
  title: string | null
  organization: DataTarget
  role: DataTarget
  department: DataTarget
  start: DataTarget
  end: DataTarget
}

const custom = {
  kind: 'custom',
  organization: 'subtitle',
  role: 'name',
  department: 'summary',
  start: 'startDate',
  end: 'endDate',
} as const

/** Source: the schemas of ORCID's API 3.0 (`activities-3.0.xsd`, `common-3.0.xsd`). */
const affiliationPlans: readonly AffiliationPlan[] = [
  {
    ...custom,
    list: 'employments',
    item: 'employment-summary',
    kind: 'work',
    title: null,
    organization: 'name',
    role: 'position',
  },
  {
    ...custom,
    list: 'educations',
    item: 'education-summary',
    kind: 'education',
    title: null,
    organization: 'institution',
    role: 'studyType',
    department: 'area',
  },
  {
    ...custom,
    list: 'qualifications',
    item: 'qualification-summary',
    kind: 'certificates',
    title: null,
    organization: 'issuer',
    role: 'name',
    department: null,
    start: null,
    end: 'date',
  },
  {
    ...custom,
    list: 'distinctions',
    item: 'distinction-summary',
    kind: 'awards',
    title: null,
    organization: 'awarder',
    role: 'title',
    start: 'date',
    end: null,
  },
  {
    ...custom,
    list: 'invited-positions',
    item: 'invited-position-summary',
    title: 'Invited positions',
  },
  { ...custom, list: 'memberships', item: 'membership-summary', title: 'Memberships' },
  { ...custom, list: 'services', item: 'service-summary', title: 'Services' },
]

/** Joins town, region and country. */
function placeCells(organization: JsonValue | undefined, target: DataTarget): DataCell[] {
  const address = objectOf(objectOf(organization).address)
  const place = ['city', 'region', 'country']
    .map((key) => textOf(address[key]))
    .filter((part) => part !== '')
  return [{ label: 'organization.address', value: place.join(', '), target }]
}

const hasLocation = (kind: DraftSectionKind) =>
  kind === 'work' || kind === 'education' || kind === 'custom'

function readAffiliation(value: JsonValue, plan: AffiliationPlan): DataEntry {
  const { organization, ...rest } = objectOf(value)
  const { address, ...named } = objectOf(organization)
  const known = ['city', 'region', 'country'].filter((key) => textOf(objectOf(address)[key]) !== '')
  const left = Object.entries(objectOf(address)).filter(([key]) => !known.includes(key))
  return {
    cells: [
      ...cellsOf(plan.item, isJsonObject(value) ? rest : value, [
        ['role-title', plan.role],
        ['department-name', plan.department],
        ['start-date', plan.start],
        ['end-date', plan.end],
        ['url', 'url'],
      ]),
      ...cellsOf('organization', isJsonObject(organization) ? named : organization, [
        ['name', plan.organization],
      ]),
      ...placeCells(organization, hasLocation(plan.kind) ? 'location' : null),
      ...leftoverCells(
        'address',
        isJsonObject(address) ? Object.fromEntries(left) : address,
        bookkeeping,
      ),
    ],
    isOpen: dateOf(rest['end-date']) === '',
  }
}

/** Keys that a group and its summaries have in common. */
const ofGroup: ReadonlySet<string> = new Set([...bookkeeping, 'external-ids'])

function readAffiliations(value: JsonValue | undefined, plan: AffiliationPlan): DataEntry[] {
  const groups = itemsIn(value, 'affiliation-group')
  const read = groups.items.flatMap((group): DataEntry[] => {
    const { items, rest } = itemsIn(group, 'summaries', ofGroup)
    const summaries = items.map((one): DataEntry => {
      const found = itemsIn(one, plan.item)
      const [summary] = found.items
      if (summary === undefined) return { cells: found.rest }
      const entry = readAffiliation(summary, plan)
      const more = found.items
        .slice(1)
        .flatMap((other) => leftoverCells(plan.item, other, bookkeeping))
      return { ...entry, cells: [...entry.cells, ...more, ...found.rest] }
    })
    return [...summaries, { cells: rest }]
  })
  return [...read, { cells: groups.rest }]
}

/** Returns cells for keys not in `keys`, and for values of those that are not text. */
const unread = (label: string, value: JsonValue | undefined, keys: readonly string[]): DataCell[] =>
  cellsOf(
    label,
    value,
    keys.map((key) => [key, null] as const),
  ).filter((cell) => !keys.includes(cell.label))

const idKeys = ['external-id-type', 'external-id-value', 'external-id-url']

/** Splits the external ids of a work into DOI and URLs. */
function readIds(value: JsonValue | undefined): { doi: Named; urls: Named[]; rest: DataCell[] } {
  const { items: ids, rest } = itemsIn(value, 'external-id')
  const isDoi = (one: JsonValue) =>
    textOf(objectOf(one)['external-id-type']) === 'doi' &&
    textOf(objectOf(one)['external-id-value']) !== ''
  const own = ids.find(isDoi)
  const others = ids.filter((one) => one !== own)
  return {
    doi: own ? { label: 'doi', text: textOf(objectOf(own)['external-id-value']) } : missingValue,
    urls: own ? [{ label: 'external-id-url', text: textOf(objectOf(own)['external-id-url']) }] : [],
    rest: [
      ...unread('external-id', own, idKeys),
      ...others.flatMap((one) => leftoverCells('external-id', one, bookkeeping)),
      ...rest,
    ],
  }
}

const titleKeys = ['title', 'subtitle'] as const

function readWork(value: JsonValue): DataEntry {
  if (!isJsonObject(value)) return { cells: leftoverCells('work', value) }
  const {
    title,
    'external-ids': ids,
    'publication-date': date,
    url,
    'journal-title': journal,
    type: _,
    ...rest
  } = value
  const [main = '', sub = ''] = titleKeys.map((key) => textOf(objectOf(title)[key]))
  const { doi, urls, rest: otherIds } = readIds(ids)
  return publicationEntry({
    title: { label: 'title', text: isJsonObject(title) ? joinTitle(main, sub) : textOf(title) },
    people: missingValue,
    container: { label: 'journal-title', text: textOf(journal) },
    issue: missingValue,
    publisher: missingValue,
    date: { label: 'publication-date', text: dateOf(date) },
    doi,
    urls: [...urls, { label: 'url', text: textOf(url) }].filter(({ text }) => text !== ''),
    rest: [
      ...(isJsonObject(title)
        ? unread('title', title, titleKeys)
        : unread('work', { title: title ?? null }, ['title'])),
      ...unread('work', { 'journal-title': journal ?? null }, ['journal-title']),
      ...unread('work', { 'publication-date': date ?? null }, ['publication-date']),
      ...unread('work', { url: url ?? null }, ['url']),
      ...otherIds,
      ...leftoverCells('work', rest, bookkeeping),
    ],
  })
}

/**
 * Reads the works. For a work with several sources the first is the person's preferred one; from
 * the others only new values are kept, unplaced.
 */
function readWorks(value: JsonValue | undefined): DataEntry[] {
  const groups = itemsIn(value, 'group')
  const read = groups.items.map((group): DataEntry => {
    const { items, rest } = itemsIn(group, 'work-summary', ofGroup)
    const [first = { cells: [] }, ...others] = items.map(readWork)
    const said = new Set(first.cells.map((cell) => cell.value))
    const more = others.flatMap(({ cells }) =>
      cells.filter((cell) => {
        const isNew = !said.has(cell.value)
        said.add(cell.value)
        return isNew
      }),
    )
    return { cells: [...first.cells, ...more.map((cell) => ({ ...cell, target: null })), ...rest] }
  })
  return [...read, { cells: groups.rest }]
}

const readKeys = new Set([
  ...affiliationPlans.map(({ list }) => list),
  'works',
  'last-modified-date',
  'path',
])

/** Reads affiliations and works; other activities remain unplaced. */
export function readActivities(record: JsonObject): DataSection[] {
  const activities = record['activities-summary']
  if (!isJsonObject(activities)) {
    return [
      {
        kind: 'custom',
        title: null,
        entries: [{ cells: leftoverCells('activities', activities) }],
      },
    ]
  }
  const rest = Object.entries(activities).filter(([key]) => !readKeys.has(key))
  return [
    ...affiliationPlans.map((plan): DataSection => {
      const entries = readAffiliations(activities[plan.list], plan)
      const isSaid = entries.some(({ cells }) => cells.length > 0)
      return { kind: plan.kind, title: isSaid ? plan.title : null, entries }
    }),
    { kind: 'publications', title: null, entries: readWorks(activities.works) },
    {
      kind: 'custom',
      title: null,
      entries: rest.map(([key, value]) => ({ cells: leftoverCells(key, value, bookkeeping) })),
    },
  ]
}
