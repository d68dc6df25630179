import { isJsonObject, type JsonObject, type JsonValue, objectOf } from '@/lib/resume/json-value'
import { leftoverCells, scalarText } from '../structured/leftover-cells'
import { readMarkup } from '../structured/read-markup'
import type { DataCell, DataEntry, DataSection } from '../structured/structured-types'
import { bookkeeping, cellsOf, itemsIn, textOf } from './values'

function readName(value: JsonValue | undefined): DataCell[] {
  const given = textOf(objectOf(value)['given-names'])
  const family = textOf(objectOf(value)['family-name'])
  const credit = textOf(objectOf(value)['credit-name'])
  const isNew = credit !== '' && credit !== `${given} ${family}`.trim()
  const isAlone = given === '' && family === ''
  const cells = cellsOf('name', value, [
    ['given-names', 'name'],
    ['family-name', 'name'],
    ['credit-name', isAlone ? 'name' : null],
  ])
  return cells.filter(({ label }) => label !== 'credit-name' || isNew)
}

function readBiography(value: JsonValue | undefined): DataCell[] {
  if (!isJsonObject(value)) return leftoverCells('biography', value)
  const { content, ...rest } = value
  const text = scalarText(content)
  const lines = readMarkup(text).lines.map((line) => ({ ...line, bullet: false }))
  return [
    { label: 'biography', value: lines, target: 'summary' },
    ...leftoverCells('biography', rest, bookkeeping),
    ...(text === '' ? leftoverCells('biography', content) : []),
  ]
}

/** Assigns the first non-empty item to a field and leaves the others unplaced. */
function firstOf(items: readonly DataCell[][], target: string): DataCell[] {
  let isOpen = true
  return items.flatMap((cells) =>
    cells.map((cell) => {
      if (cell.target !== target) return cell
      const own = isOpen ? cell : { ...cell, target: null }
      isOpen = false
      return own
    }),
  )
}

/**
 * Reads the person: name, biography, addresses, countries, links and keywords. The ORCID iD becomes
 * a profile.
 */
export function readPerson(record: JsonObject): DataSection[] {
  const { name, biography, ...more } = objectOf(record.person)
  const rest = isJsonObject(record.person) ? [] : leftoverCells('person', record.person)
  const left = new Map(Object.entries(more))
  /** Takes the items of a list, which the API stores under the singular of its name. */
  const take = (list: string, item: string): JsonValue[] => {
    const found = itemsIn(left.get(list), item)
    left.delete(list)
    rest.push(...found.rest)
    return found.items
  }
  const emails = take('emails', 'email')
  const addresses = take('addresses', 'address')
  const urls = take('researcher-urls', 'researcher-url')
  const keywords = take('keywords', 'keyword')
  const ids = take('external-identifiers', 'external-identifier')
  const names = take('other-names', 'other-name')
  const header: DataEntry = {
    cells: [
      ...readName(name),
      ...names.flatMap((one) => cellsOf('other-name', one, [['content', null]])),
      ...readBiography(biography),
      ...firstOf(
        emails.map((one) => cellsOf('email', one, [['email', 'email']])),
        'email',
      ),
      ...firstOf(
        addresses.map((one) => cellsOf('address', one, [['country', 'countryCode']])),
        'countryCode',
      ),
      ...rest,
      ...leftoverCells('', Object.fromEntries(left), bookkeeping),
    ],
  }
  const own = record['orcid-identifier']
  const profiles: DataEntry[] = [
    {
      cells: isJsonObject(own)
        ? [
            {
              label: 'orcid-identifier',
              value: textOf(own.path) === '' ? '' : 'ORCID',
              target: 'network',
            },
            { label: 'path', value: textOf(own.path), target: 'username' },
            { label: 'uri', value: textOf(own.uri), target: 'url' },
          ]
        : leftoverCells('orcid-identifier', own),
    },
    ...urls.map((one) => ({
      cells: cellsOf('researcher-url', one, [
        ['url-name', 'network'],
        ['url', 'url'],
      ]),
    })),
    ...ids.map((one) => ({
      cells: cellsOf('external-identifier', one, [
        ['external-id-type', 'network'],
        ['external-id-value', 'username'],
        ['external-id-url', 'url'],
      ]),
    })),
  ]
  const interests = keywords.flatMap((one) => cellsOf('keyword', one, [['content', 'keywords']]))
  return [
    { kind: 'basics', title: null, entries: [header] },
    { kind: 'profiles', title: null, entries: profiles },
    { kind: 'interests', title: null, entries: [{ cells: interests }] },
  ]
}
