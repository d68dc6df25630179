import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import type { ImportDraft } from '../draft/draft-types'
import { decodeEntities } from '../html/decode-entities'
import { importLimits } from '../import-limits'
import {
  citeIssue,
  missingValue,
  type Named,
  publicationEntry,
} from '../publications/publication-entry'
import { type Failure, failed } from '../source/read-result'
import { buildDataDraft } from '../structured/build-data-draft'
import { leftoverCells, scalarText } from '../structured/leftover-cells'
import { readMarkup } from '../structured/read-markup'
import type { DataCell, DataEntry } from '../structured/structured-types'

/** Keys used by programs and registries only. */
const bookkeeping = new Set(
  [
    'id type citation-key citation-label accessed submitted _graph',
    'indexed created deposited published published-print published-online source score prefix member resource',
    'reference reference-count references-count is-referenced-by-count license link content-domain relation',
    'issn-type isbn-type journal-issue alternative-id update-policy assertion sequence affiliation',
    'authenticated-orcid',
  ].flatMap((row) => row.split(' ')),
)

/** CSL rich text tags: italic, bold, small caps, superscript, subscript, case protection. */
const richTag = /<\/?(?:i|b|sc|sub|sup|span)\b[^<>]{0,100}>/g

const plainText = (value: JsonValue | undefined): string =>
  decodeEntities(scalarText(value)).replace(richTag, '')

/** Returns the first text of a value; registries write lists where CSL has one. */
function textOf(value: JsonValue | undefined): { text: string; rest: JsonValue[] } {
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value]
  const at = values.findIndex((one) => plainText(one) !== '')
  return { text: plainText(values[at]), rest: values.filter((_, place) => place !== at) }
}

const nameKeys = [
  ...['given', 'dropping-particle', 'non-dropping-particle', 'family'],
  ...['literal', 'name'],
] as const

function readPeople(
  label: string,
  value: JsonValue | undefined,
): { text: string; rest: DataCell[] } {
  const people = Array.isArray(value) ? value : value === undefined ? [] : [value]
  const names: string[] = []
  const rest: DataCell[] = []
  for (const one of people) {
    const person: JsonObject = isJsonObject(one) ? one : { literal: one }
    const parts = nameKeys.map((key) => plainText(person[key])).filter((part) => part !== '')
    const suffix = plainText(person.suffix)
    if (parts.length > 0) names.push(parts.join(' ') + (suffix === '' ? '' : `, ${suffix}`))
    const used = parts.length > 0 ? [...nameKeys, 'suffix'] : nameKeys
    const left = Object.entries(person).filter(
      ([key, part]) => !used.some((known) => known === key) || typeof part === 'object',
    )
    rest.push(...leftoverCells(label, Object.fromEntries(left), bookkeeping))
  }
  return { text: names.join(', '), rest }
}

const partText = (part: JsonValue) => scalarText(part).padStart(2, '0')

/** Joins a CSL date to one text: ISO 8601 parts, a range with a slash, or its literal. */
function readDate(value: JsonValue | undefined): { text: string; rest: DataCell[] } {
  if (!isJsonObject(value))
    return {
      text: scalarText(value),
      rest: Array.isArray(value) ? leftoverCells('issued', value) : [],
    }
  const { 'date-parts': dates, ...words } = value
  const isPart = (part: JsonValue) => /^\d{1,4}$/.test(scalarText(part))
  const isDate = (date: JsonValue): date is JsonValue[] =>
    Array.isArray(date) && date.length > 0 && date.length < 4 && date.every(isPart)
  if (Array.isArray(dates) && dates.length > 0 && dates.length < 3 && dates.every(isDate)) {
    const text = dates.map((date) => date.map(partText).join('-')).join('/')
    return { text, rest: leftoverCells('issued', words) }
  }
  const { raw, literal, ...others } = words
  const said = [raw, literal].map(scalarText).find((text) => text !== '') ?? ''
  const second = said === scalarText(raw) ? literal : raw
  const rest = { ...others, ...(dates === undefined ? {} : { 'date-parts': dates }) }
  return {
    text: said,
    rest: [
      ...leftoverCells('issued', scalarText(second) === said ? null : (second ?? null)),
      ...leftoverCells('issued', typeof raw === 'object' && raw !== second ? raw : null),
      ...leftoverCells('issued', rest),
    ],
  }
}

/** Returns the cells of a key without a field: people on one line, other values one by one. */
function leftCells(key: string, value: JsonValue): DataCell[] {
  const isPeople =
    Array.isArray(value) && value.every((one) => isJsonObject(one) && 'family' in one)
  if (!isPeople) return leftoverCells(key, value, bookkeeping)
  const { text, rest } = readPeople(key, value)
  return [{ label: key, value: text, target: null }, ...rest]
}

function readItem(item: JsonObject): DataEntry {
  const left = new Map(Object.entries(item).filter(([key]) => !bookkeeping.has(key)))
  const rest: DataCell[] = []
  /** Takes the first non-empty of several keys; their other values become cells. */
  const take = (...keys: string[]): Named => {
    const label = keys.find((key) => textOf(left.get(key)).text !== '')
    if (label === undefined) return missingValue
    const { text, rest: others } = textOf(left.get(label))
    left.delete(label)
    rest.push(...leftoverCells(label, others))
    return { label, text }
  }
  const takePeople = (...keys: string[]): Named => {
    const label = keys.find((key) => readPeople(key, left.get(key)).text !== '')
    if (label === undefined) return missingValue
    const { text, rest: others } = readPeople(label, left.get(label))
    left.delete(label)
    rest.push(...others)
    return { label, text }
  }
  const title = take('title')
  const people = takePeople('author', 'editor')
  const container = take('container-title')
  const publisher = take('publisher')
  const issue = citeIssue(take('volume').text, take('issue', 'number').text, take('page').text)
  const { text: date, rest: ofDate } = readDate(left.get('issued'))
  left.delete('issued')
  const doi = take('DOI')
  const url = take('URL')
  const abstract = left.get('abstract')
  if (typeof abstract === 'string') {
    left.delete('abstract')
    rest.push({ label: 'abstract', value: readMarkup(abstract).lines, target: null })
  }
  return publicationEntry({
    title,
    people,
    container,
    publisher,
    issue: { label: 'volume, issue, page', text: issue },
    date: { label: 'issued', text: date },
    doi,
    urls: [url],
    rest: [...ofDate, ...rest, ...[...left].flatMap(([key, value]) => leftCells(key, value))],
  })
}

/**
 * Reads publications in CSL-JSON, a list or a single item. Source: the schema `csl-data.json` of
 * the Citation Style Language, version 1.0.
 * @returns `no-resume` for an empty list, `too-large` for more than 2,000 items
 */
export function readCslJson(value: JsonValue): { ok: true; draft: ImportDraft } | Failure {
  const items = Array.isArray(value) ? value : [value]
  if (items.length > importLimits.publications) return failed('too-large')
  const entries = items.map(
    (item): DataEntry =>
      isJsonObject(item) ? readItem(item) : { cells: leftoverCells('item', item) },
  )
  const draft = buildDataDraft([{ kind: 'publications', title: null, entries }])
  return draft.sections.length > 0 ? { ok: true, draft } : failed('no-resume')
}
