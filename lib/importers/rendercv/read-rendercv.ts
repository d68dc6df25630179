import { isJsonObject, type JsonObject, type JsonValue, objectOf } from '@/lib/resume/json-value'
import type { ImportDraft } from '../draft/draft-types'
import { headingKind } from '../lexicon/headings'
import { languageOf } from '../lexicon/language-of'
import { type Failure, failed } from '../source/read-result'
import { buildDataDraft } from '../structured/build-data-draft'
import { joinHeader } from '../structured/join-header'
import { leftoverCells, scalarText } from '../structured/leftover-cells'
import { localeLanguage } from '../structured/locale-language'
import { readInline } from '../structured/read-markup'
import type { DataCell, DataEntry, DataSection, DataTarget } from '../structured/structured-types'
import { printedTitle, readSection } from './read-section'

/** Keys of the twelve month names in a locale; the second until version 2.3. */
const monthKeys = ['month_names', 'full_names_of_months']

const textsOf = (value: JsonValue | undefined) =>
  Array.isArray(value) ? value.map(scalarText).filter((text) => text !== '') : []

/**
 * Returns the language (BCP 47) of RenderCV's locale; null if unknown. Month names take precedence
 * over the language's name, since they are what is printed.
 * @param file has a `locale`, or a `locale_catalog` until version 2.0
 */
function printedLanguage({ locale, locale_catalog: catalogue }: JsonObject): string | null {
  const own = locale ?? catalogue
  const months = isJsonObject(own) ? monthKeys.flatMap((key) => textsOf(own[key])) : []
  return months.length > 0 ? languageOf(months) : localeLanguage(own)
}

/** Returns the values of a field that may be a list. */
const valuesOf = (value: JsonValue | undefined): JsonValue[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** Assigns the first value to the field; others and non-text values remain unplaced. */
function firstOf(label: string, value: JsonValue | undefined, target: DataTarget): DataCell[] {
  const values = valuesOf(value)
  const texts = values.map(scalarText).filter((text) => text !== '')
  return [
    ...texts.map((text, at) => ({
      label,
      value: readInline(text).text,
      target: at === 0 ? target : null,
    })),
    ...values.filter((one) => typeof one === 'object').flatMap((one) => leftoverCells(label, one)),
  ]
}

/** Header keys with readers of their own. */
const readKeys = new Set(['social_networks', 'custom_connections', 'sections', 'website', 'photo'])

/** Reports the photo, a file or URL outside this file, as an unplaced line. */
const pictureCells = (photo: JsonValue | undefined): DataCell[] => {
  const text = scalarText(photo)
  return text === ''
    ? []
    : [{ label: 'photo', value: `photo: ${text.slice(0, 200)}`, target: null }]
}

const headerTargets: Record<string, DataTarget> = {
  name: 'name',
  headline: 'label',
  // Until version 2.3.
  label: 'label',
  email: 'email',
  phone: 'phone',
  location: 'place',
}

function readHeader(cv: JsonObject): DataSection[] {
  const keys = Object.keys(cv).filter((key) => !readKeys.has(key))
  const [website, ...websites] = valuesOf(cv.website)
  const header: DataEntry = {
    cells: [
      ...keys.flatMap((key) =>
        key in headerTargets
          ? firstOf(key, cv[key], headerTargets[key] ?? null)
          : leftoverCells(key, cv[key]),
      ),
      ...firstOf('website', website, 'url'),
      ...pictureCells(cv.photo),
    ],
  }
  const networks = valuesOf(cv.social_networks).map((one): DataEntry => {
    if (!isJsonObject(one)) return { cells: leftoverCells('social_networks', one) }
    const { network, username, ...rest } = one
    return {
      cells: [
        ...firstOf('network', network, 'network'),
        ...firstOf('username', username, 'username'),
        ...leftoverCells('social_networks', rest),
      ],
    }
  })
  const more = websites.map((one): DataEntry => ({ cells: firstOf('website', one, 'url') }))
  const details = valuesOf(cv.custom_connections).map((one): DataEntry => {
    if (!isJsonObject(one)) return { cells: leftoverCells('custom_connections', one) }
    const { placeholder, fontawesome_icon: _icon, ...rest } = one
    return {
      cells: [
        ...firstOf('placeholder', placeholder, 'value'),
        ...leftoverCells('custom_connections', rest),
      ],
    }
  })
  return [
    { kind: 'basics', title: null, entries: [header] },
    { kind: 'profiles', title: null, entries: [...networks, ...more] },
    { kind: 'details', title: null, entries: details },
  ]
}

/**
 * Reads a RenderCV CV (versions 1 and 2): content and locale language, not design and settings.
 * Source: the schema of the project (`schema.json`).
 * @returns `no-resume` for a file without text
 */
export function readRenderCv(file: JsonObject): { ok: true; draft: ImportDraft } | Failure {
  const { cv } = file
  if (!isJsonObject(cv)) return failed('no-resume')
  const known = new Set(
    Object.keys(objectOf(cv.sections)).map((key) => headingKind(printedTitle(key))),
  )
  const sections = isJsonObject(cv.sections)
    ? Object.entries(cv.sections).flatMap(([key, value]) => readSection(key, value, known))
    : [
        {
          kind: 'custom',
          title: null,
          entries: [{ cells: leftoverCells('sections', cv.sections) }],
        } as const,
      ]
  const draft = buildDataDraft(joinHeader([...readHeader(cv), ...sections]), {
    declared: printedLanguage(file),
  })
  return draft.sections.length > 0 ? { ok: true, draft } : failed('no-resume')
}
