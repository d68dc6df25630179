import { draftFieldsOf } from '@/lib/importers/draft/draft-fields'
import type {
  DraftEntry,
  DraftSection,
  DraftSectionKind,
  ImportDraft,
  Traced,
} from '@/lib/importers/draft/draft-types'
import { beginReview } from '@/lib/importers/draft/review-types'
import { type PageBox, sliceBoxes } from '@/lib/importers/draft/slice-boxes'
import { unplacedLines } from '@/lib/importers/draft/unplaced-lines'
import type { Slice, SourceText } from '@/lib/importers/source/source-types'
import { customSectionsKey } from '@/lib/resume/json-resume/own-keys'
import { isJsonObject, type JsonObject, type JsonValue, objectsIn } from '@/lib/resume/json-value'
import { composeText } from '@/lib/resume/text/compose-text'

/** Characters of a line of the file, and their position on the page. */
type SliceSource = Slice & { text: string; page: number; boxes: PageBox[] }

/** A value, and the characters of the file that it is a copy of. */
type ValueSource = {
  /** RFC 6901, in the JSON Resume that was written; null for a value without a place in it. */
  path: string | null
  text: string
  form: Traced['form']
  /** Where `form` is link: the address behind the characters, or behind a drawing. */
  url?: string
  slices: SliceSource[]
}

export type Provenance = {
  /** `data`: the file was structured already, and nothing had to be recognised. */
  kind: 'draft' | 'data'
  /** In points (1/72 inch), as the boxes are, from the top left corner. */
  pages: readonly { width: number; height: number }[]
  values: ValueSource[]
  /** Lines, or parts of them, without a value: they are not in the file that was written. */
  unplaced: { text: string; slices: SliceSource[] }[]
}

/** Provenance of a file that is a document already. */
export const noProvenance: Provenance = { kind: 'data', pages: [], values: [], unplaced: [] }

const locationNames = ['address', 'postalCode', 'city', 'region', 'countryCode']

/** A text on one line, with one space between its words, composed as the fields of a CV are. */
export const squeeze = (text: string) => composeText(text).replace(/\s+/g, ' ').trim()

/** Returns the value at a path of a file; undefined where there is none. */
function valueAt(file: JsonValue, path: string): JsonValue | undefined {
  let value: JsonValue | undefined = file
  for (const name of path.split('/').slice(1)) {
    if (Array.isArray(value)) value = value[Number(name)]
    else value = isJsonObject(value) ? value[name] : undefined
  }
  return value
}

const isFilled = ({ fields, lists }: DraftEntry) =>
  [...Object.values(fields), ...Object.values(lists).flat()].some(({ text }) => text.trim() !== '')

/** Returns the path of a section's entries in the file; each custom section has a list of its own. */
function listPath({ sections }: ImportDraft, section: DraftSection, file: JsonObject): string {
  const { kind } = section
  if (kind !== 'custom')
    return kind === 'profiles' || kind === 'details' ? `/basics/${kind}` : `/${kind}`
  const custom = sections.filter((one) => one.kind === 'custom' && one.entries.some(isFilled))
  // The rest of a long summary comes first.
  const first = objectsIn(file[customSectionsKey]).length - custom.length
  return `/${customSectionsKey}/${first + custom.indexOf(section)}/entries`
}

/** Returns the path of an item of a list: an item that was split for its length gets the path of the list. */
function itemPath(file: JsonObject, list: string, text: string): string {
  const items = valueAt(file, list)
  const at = Array.isArray(items)
    ? items.findIndex((item) => typeof item === 'string' && squeeze(item) === squeeze(text))
    : -1
  return at < 0 ? list : `${list}/${at}`
}

function sliceSource(source: SourceText, slice: Slice): SliceSource {
  const { text = '', page = 1 } = source.lines[slice.line] ?? {}
  const boxes = sliceBoxes(source, [slice])
  return { ...slice, text: text.slice(slice.from, slice.to), page, boxes }
}

/**
 * Returns the source of each value of a draft.
 *
 * @param file the JSON Resume that was made of it
 */
export function provenanceOf(draft: ImportDraft, file: JsonObject): Provenance {
  const { source } = draft
  const values: ValueSource[] = []

  const add = (path: string | null, { text, form, slices, link }: Traced) => {
    const url = link === undefined ? undefined : source.links[link]?.url
    const own = slices.map((slice) => sliceSource(source, slice))
    values.push({ path, text, form, ...(url === undefined ? {} : { url }), slices: own })
  }

  const addEntry = (kind: DraftSectionKind, entry: DraftEntry, base: string | null) => {
    for (const { name } of draftFieldsOf(kind)) {
      const value = entry.fields[name]
      if (value) add(base && `${base}/${name}`, value)
      for (const item of entry.lists[name] ?? []) {
        add(base && itemPath(file, `${base}/${name}`, item.text), item)
      }
    }
  }

  const addHeader = ({ fields }: DraftEntry) => {
    for (const [name, value] of Object.entries(fields)) {
      const path = locationNames.includes(name) ? `/basics/location/${name}` : `/basics/${name}`
      const written = valueAt(file, path)
      // Of two headers the first is written.
      const isWritten = typeof written === 'string' && squeeze(written) === squeeze(value.text)
      add(isWritten ? path : null, value)
    }
  }

  const counts = new Map<string, number>()
  for (const section of draft.sections) {
    const { kind } = section
    const list = listPath(draft, section, file)
    for (const entry of section.entries) {
      if (kind === 'basics') {
        addHeader(entry)
        continue
      }
      if (!isFilled(entry)) continue
      const at = counts.get(list) ?? 0
      counts.set(list, at + 1)
      const base = `${list}/${at}`
      addEntry(kind, entry, valueAt(file, base) === undefined ? null : base)
    }
  }
  const unplaced = unplacedLines(beginReview(draft)).map(({ text, slices }) => ({
    text,
    slices: slices.map((slice) => sliceSource(source, slice)),
  }))
  return { kind: 'draft', pages: source.pages, values, unplaced }
}
