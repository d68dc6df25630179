import {
  customEntryFields,
  type EntryField,
  entryFieldsOf,
  roleFields,
} from '@/lib/resume/entry-fields'
import type { Slot } from '@/lib/resume/fields/field'
import { entryAliases } from '@/lib/resume/json-resume/aliases'
import type { JsonObject } from '@/lib/resume/json-value'
import { type Meaning, meaningOf } from '@/lib/resume/meaning'
import { rolesKey } from '@/lib/resume/roles/roles-key'
import { isSectionKey, type SectionKey } from '@/lib/resume/sections'
import { foldName, isEmptyValue } from './adapting'

/** Kind of an entry of a file: of a section of JSON Resume, of a custom one, or a role of a work entry. */
export type EntryKind = SectionKey | 'custom' | 'role'

export const fieldsOfKind = (kind: EntryKind): readonly EntryField[] =>
  kind === 'custom' ? customEntryFields : kind === 'role' ? roleFields : entryFieldsOf(kind)

/**
 * Aliases of fields by meaning, folded: from other JSON Resume sections, earlier versions and
 * related tools. `period` is a date range in one string.
 */
const namesOfSlot: Partial<Record<Slot | 'period', string>> = {
  organization:
    'organization organisation company employer institution school university issuer awarder publisher authority entity provider venue',
  location: 'location place city',
  url: 'url link website homepage href uri',
  start: 'startdate start from begin begindate since datefrom',
  end: 'enddate end to until till dateto',
  date: 'date year releasedate issuedate issued dateissued completed graduationdate',
  period: 'period dates daterange duration timeframe',
  score: 'score gpa grade grades',
  level: 'level fluency proficiency',
  text: 'summary description text details about content abstract note notes comment',
  bullets:
    'highlights courses responsibilities achievements accomplishments bullets tasks duties points',
  keywords: 'keywords technologies tools stack techstack tags skills',
}

/** Keys, folded, of the list of roles at an employer. */
export const roleNames =
  'roles positions jobs titles posts assignments promotions experiences stations'.split(' ')

/** Keys, folded, of flags that say that an entry goes on. */
export const ongoingNames =
  'current iscurrent currentjob iscurrentjob currentposition currentrole currently currentlyworking currentlyworkinghere currentlyhere present ispresent ongoing isongoing topresent untilnow stillworking active isactive'.split(
    ' ',
  )

/** Aliases of a title in a custom section and of a role. */
const namesOfTitle = 'name title label role position jobtitle course talk subject degree'

function slotsOf(kind: EntryKind): Map<string, Slot | 'period'> {
  const slots = new Map<string, Slot | 'period'>()
  for (const [slot, names] of Object.entries(namesOfSlot)) {
    for (const name of names.split(' ')) slots.set(name, slot as Slot | 'period')
  }
  if (!isSectionKey(kind)) for (const name of namesOfTitle.split(' ')) slots.set(name, 'title')
  return slots
}

/** Whether a key adds nothing to its text, so that no label is printed. */
export const isTextName = (key: string): boolean =>
  namesOfSlot.text?.split(' ').includes(foldName(key)) === true

export type Named = {
  /** Values by field name; a list where several keys map to the same field. */
  known: Map<string, JsonObject[string][]>
  /** A date range in one string. */
  period: [key: string, value: JsonObject[string]] | null
  rest: [key: string, value: JsonObject[string]][]
}

/** Returns the field of a section for a meaning; a single date maps to the end of the range. */
function fieldOfSlot(meaning: Meaning, slot: Slot): string | undefined {
  return meaning[slot] ?? (slot === 'date' ? meaning.end : undefined)
}

/**
 * Maps the keys of an entry to fields: exact names first, then folded names, then aliases of fields
 * that are still empty. List fields take the values of several keys.
 */
export function nameFields(kind: EntryKind, source: JsonObject): Named {
  const fields = fieldsOfKind(kind)
  const folded = new Map(fields.map(({ name }) => [foldName(name), name]))
  const known: Named['known'] = new Map()
  const given = Object.entries(source).filter(([, value]) => !isEmptyValue(value))
  const left = given.filter(([key, value]) => {
    const name = fields.find((field) => field.name === key)?.name
    if (name !== undefined) known.set(name, [value])
    return name === undefined
  })
  const aliases = new Map(
    !isSectionKey(kind)
      ? []
      : Object.entries(entryAliases[kind] ?? {}).map(([alias, name]) => [foldName(alias), name]),
  )
  const slots = slotsOf(kind)
  const meaning = meaningOf(kind === 'role' ? rolesKey('') : kind)
  const named: Named = { known, period: null, rest: [] }
  for (const [key, value] of left) {
    const name = foldName(key)
    const slot = slots.get(name)
    if (slot === 'period' && meaning.end !== undefined && typeof value === 'string') {
      named.period ??= [key, value]
      if (named.period[0] === key) continue
    }
    const target =
      folded.get(name) ??
      aliases.get(name) ??
      (slot === undefined || slot === 'period' ? undefined : fieldOfSlot(meaning, slot))
    const fieldKind = fields.find((field) => field.name === target)?.kind
    const isList = fieldKind === 'words' || fieldKind === 'bullets'
    const before = target === undefined ? undefined : known.get(target)
    if (target === undefined || (before && !isList)) named.rest.push([key, value])
    else known.set(target, [...(before ?? []), value])
  }
  return named
}
