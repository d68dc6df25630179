import fc from 'fast-check'
import {
  basicsFields,
  type EntryField,
  entryFieldsOf,
  locationFields,
  roleFields,
} from '../entry-fields'
import type { JsonObject } from '../json-value'
import type { SectionKey } from '../sections'
import { composeText } from '../text/compose-text'
import { serialiseRich } from '../text/rich-text'
import { arbitrarySpans } from './arbitrary-rich-text'

const words = [
  'Kafka',
  'late files',
  'R&D',
  'C*',
  'snake_case',
  '38%',
  'Łódź',
  '日本',
  'مرحبا',
  '👩\u200d🔬',
  'a  b',
  ' x ',
]

/** Generates a typed line, often empty. */
export const arbitraryLine = () =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
        .map((list) => list.join(' ')),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  )

/** Generates a stored rich text paragraph, normalised like the schema does. */
export const arbitraryStored = () =>
  fc.oneof(
    fc.constant(''),
    arbitrarySpans().map((spans) => composeText(serialiseRich(spans))),
  )

const arbitraryDate = () =>
  fc.oneof(
    fc.constantFrom('', '2021', '2021-03', '2021-03-12', '1999-12', 'Summer 2019', 'ca. 2003'),
    fc
      .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 7)),
  )

/** Generates unknown fields, as other tools write them. */
export const arbitraryUnknown = (): fc.Arbitrary<JsonObject> =>
  fc.option(
    fc
      .dictionary(
        fc.constantFrom('team', 'x-mood', '$note', 'constructor'),
        fc.jsonValue({ maxDepth: 1 }),
        { maxKeys: 2 },
      )
      .map(
        (value): JsonObject => JSON.parse(JSON.stringify(value).replaceAll('__proto__', 'proto')),
      ),
    { nil: {}, freq: 4 },
  )

const arbitraryUrl = () =>
  fc.constantFrom('', 'https://example.org/a?b=c', 'example.org', 'http://example.org')

/** Generates the level of a bullet: none, of a sub-point, or a value of another program. */
const arbitraryLevel = () =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    { weight: 4, arbitrary: fc.constant({ level: 1 }) },
    { weight: 1, arbitrary: fc.constantFrom({ level: 2 }, { level: 0 }, { level: 'expert' }) },
  )

/** Generates a bullet; ids are assigned later, in order, to be unique. */
export const arbitraryBullet = () =>
  fc
    .record({ text: arbitraryStored(), unknown: arbitraryUnknown(), level: arbitraryLevel() })
    .map(({ text, unknown, level }) => ({ ...unknown, id: '', text, ...level }))

function arbitraryField({ kind }: EntryField): fc.Arbitrary<unknown> {
  if (kind === 'bullets') return fc.array(arbitraryBullet(), { maxLength: 3 })
  if (kind === 'words') return fc.array(arbitraryLine(), { maxLength: 3 })
  if (kind === 'date') return arbitraryDate()
  if (kind === 'rich') return arbitraryStored()
  return kind === 'url' ? arbitraryUrl() : arbitraryLine()
}

function arbitraryFields(fields: readonly EntryField[]) {
  return fc.record(Object.fromEntries(fields.map((field) => [field.name, arbitraryField(field)])))
}

const arbitraryEntry = (fields: readonly EntryField[]) =>
  fc
    .tuple(
      arbitraryUnknown(),
      arbitraryFields(fields),
      fc.record({ hidden: fc.boolean(), keepTogether: fc.boolean(), breakBefore: fc.boolean() }),
    )
    .map(([unknown, known, flags]) => ({ ...unknown, id: '', ...flags, ...known }))

/** Generates entries with fields of these kinds, flags and unknown fields. */
export const arbitraryEntries = (fields: readonly EntryField[]) =>
  fc.array(arbitraryEntry(fields), { maxLength: 2 })

/** Generates work entries, some with roles. */
const arbitraryWork = () =>
  fc.array(
    fc
      .tuple(
        arbitraryEntry(entryFieldsOf('work')),
        fc.oneof(fc.constant([]), fc.array(arbitraryEntry(roleFields), { maxLength: 3 })),
        fc.boolean(),
      )
      .map(([entry, roles, isBare]) => {
        const blank = Object.fromEntries(
          roleFields.map(({ name, kind }) => [name, kind === 'bullets' ? [] : '']),
        )
        return { ...entry, ...(isBare && roles.length > 0 ? blank : {}), roles }
      }),
    { maxLength: 2 },
  )

/** Generates entries of a section, with roles in `work`. */
export const arbitrarySectionEntries = (key: SectionKey) =>
  key === 'work' ? arbitraryWork() : arbitraryEntries(entryFieldsOf(key))

const listed = (...names: string[]): EntryField[] => names.map((name) => ({ name, kind: 'line' }))

/** Generates a header with profiles and details. */
export const arbitraryBasics = () =>
  fc
    .tuple(
      arbitraryUnknown(),
      arbitraryFields(basicsFields),
      fc.tuple(arbitraryUnknown(), arbitraryFields(listed(...locationFields))),
      fc.array(
        fc.tuple(arbitraryUnknown(), arbitraryFields(listed('network', 'username', 'url'))),
        { maxLength: 2 },
      ),
      fc.array(fc.tuple(arbitraryUnknown(), arbitraryFields(listed('label', 'value'))), {
        maxLength: 2,
      }),
    )
    .map(([unknown, known, location, profiles, details]) => ({
      ...unknown,
      ...known,
      location: { ...location[0], ...location[1] },
      profiles: profiles.map(([more, fields]) => ({ ...more, id: '', ...fields })),
      details: details.map(([more, fields]) => ({ ...more, id: '', ...fields })),
    }))
