import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  objectOf,
  objectsIn,
} from '@/lib/resume/json-value'
import type { ImportDraft } from '../draft/draft-types'
import { type Failure, failed } from '../source/read-result'
import { buildDataDraft } from '../structured/build-data-draft'
import type { DataCell, DataEntry, DataSection } from '../structured/structured-types'
import { isHidden, readDescription, readItems, wordsOf } from './read-items'
import { customPlan, otherNames, plans } from './sections'

/** Reads the location: one line (4, 5) or an address object (3). */
function readPlace(location: JsonValue | undefined): DataCell[] {
  if (!isJsonObject(location)) {
    return [{ label: 'location', value: wordsOf(location), target: 'place' }]
  }
  return ['address', 'postalCode', 'city', 'region', 'country'].map((label) => ({
    label,
    value: wordsOf(location[label]),
    target: label === 'country' ? 'countryCode' : label,
  }))
}

/** Reads the summary: in the header (3), a section (4), or next to the sections (5). */
function readSummary(file: JsonObject): DataCell[] {
  const basics = objectOf(file.basics)
  const section = objectOf(objectOf(file.sections).summary)
  return [basics.summary, section, file.summary].flatMap((found): DataCell[] => {
    const value = objectOf(found)
    const words = wordsOf(found) || wordsOf(value.content) || wordsOf(value.body)
    if (words === '') return []
    const target = isHidden(value) ? null : 'text'
    return readDescription('summary', words, target)
  })
}

function readBasics(file: JsonObject): DataSection[] {
  const basics = objectOf(file.basics)
  const cell = (label: string, target: string | null): DataCell => ({
    label,
    value: wordsOf(basics[label]),
    target,
  })
  const header: DataEntry = {
    cells: [
      cell('name', 'name'),
      cell('headline', 'label'),
      cell('email', 'email'),
      cell('phone', 'phone'),
      cell('url', 'url'),
      cell('website', 'url'),
      ...readPlace(basics.location),
      cell('birthdate', null),
      ...readSummary(file),
      // Private notes of the user (4, 5).
      ...readDescription('notes', wordsOf(objectOf(file.metadata).notes), null),
    ],
  }
  const details = objectsIn(basics.customFields).map(
    ({ name, value, text, link }): DataEntry => ({
      cells: [
        { label: 'custom field', value: wordsOf(name), target: 'label' },
        { label: 'custom field', value: wordsOf(value) || wordsOf(text), target: 'value' },
        { label: 'custom field', value: wordsOf(link), target: null },
      ],
    }),
  )
  return [
    { kind: 'basics', title: null, entries: [header] },
    {
      kind: 'profiles',
      title: null,
      entries: readItems(basics.profiles, plans.profiles ?? customPlan, true),
    },
    { kind: 'details', title: null, entries: details },
  ]
}

const titleOf = (section: JsonObject) => wordsOf(section.title) || wordsOf(section.name) || null

function readSection(name: string, section: JsonObject): DataSection {
  const plan = plans[otherNames[name] ?? name] ?? customPlan
  const hasTitle = plan.kind !== 'profiles' && Array.isArray(section.items)
  const entries = readItems(section.items, plan, !isHidden(section))
  return {
    kind: plan.kind,
    title: hasTitle && entries.length > 0 ? titleOf(section) : null,
    entries,
  }
}

/** Reads the sections, including custom ones. */
function readSections(file: JsonObject): DataSection[] {
  const sections = objectOf(file.sections)
  return [
    ...Object.entries(sections).flatMap(([name, section]) => {
      // Version 4 nests custom sections in one more object.
      if (name === 'custom' && isJsonObject(section) && !Array.isArray(section.items)) {
        return Object.entries(section).map(([id, own]) => readSection(id, objectOf(own)))
      }
      return name === 'summary' ? [] : [readSection(name, objectOf(section))]
    }),
    // Version 5 gives each custom section a type.
    ...objectsIn(file.customSections).map((section) => readSection(wordsOf(section.type), section)),
  ]
}

/**
 * Reads a CV of Reactive Resume, version 3, 4 or 5, without picture and design.
 * @returns `no-resume` for a file without text
 */
export function readReactiveResume(value: JsonValue): { ok: true; draft: ImportDraft } | Failure {
  if (!isJsonObject(value)) return failed('no-resume')
  const draft = buildDataDraft([...readBasics(value), ...readSections(value)])
  return draft.sections.length > 0 ? { ok: true, draft } : failed('no-resume')
}
