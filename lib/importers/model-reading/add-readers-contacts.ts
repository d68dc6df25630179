import type { DraftEntry, DraftSection, ImportDraft, Traced } from '../draft/draft-types'
import type { DraftBuilder } from '../reading/draft-builder'
import type { Pointer } from './create-pointer'

/**
 * Header fields masked from the model and reliably detected. Address parts are not: a year can look
 * like a postal code, so they stay unplaced unless the model places them.
 */
const unseen = ['name', 'email', 'phone', 'url']

const entriesOf = ({ sections }: Pick<ImportDraft, 'sections'>, kind: DraftSection['kind']) =>
  sections.filter((section) => section.kind === kind).flatMap(({ entries }) => entries)

const isSame = (a: Traced | undefined, b: Traced | undefined) =>
  a !== undefined && a.text === b?.text && JSON.stringify(a.slices) === JSON.stringify(b.slices)

/** Adds the network and user name that the reader found in a profile's URL. */
function addAddressParts(entry: DraftEntry, known: readonly DraftEntry[]): DraftEntry {
  const reader = known.find(({ fields }) => isSame(fields.url, entry.fields.url))
  const whole = entry.fields.url?.slices ?? []
  const isWithin = ({ form, slices }: Traced) =>
    form === 'copy' &&
    slices.every((one) =>
      whole.some(({ line, from, to }) => line === one.line && from <= one.from && one.to <= to),
    )
  const parts = Object.entries(reader?.fields ?? {}).filter(([, value]) => isWithin(value))
  return { ...entry, fields: { ...Object.fromEntries(parts), ...entry.fields } }
}

/**
 * Adds contacts found by the reader to sections without them: the model does not see them and may
 * omit them.
 * @param sections of the answer, header first
 */
export function addReadersContacts(
  sections: readonly DraftSection[],
  read: ImportDraft,
  pointer: Pointer,
  build: DraftBuilder,
): DraftSection[] {
  const isFree = ({ slices, form, link }: Traced) =>
    form === 'link' && link !== undefined ? pointer.isLinkFree(link) : pointer.isFree(slices)
  const [person] = entriesOf(read, 'basics')
  const known = entriesOf(read, 'profiles')
  const urls = new Set(
    sections.flatMap(({ entries }) => entries.flatMap(({ fields }) => fields.url?.text ?? [])),
  )
  const withPerson = sections.map((section, at): DraftSection => {
    if (section.kind === 'profiles') {
      return { ...section, entries: section.entries.map((one) => addAddressParts(one, known)) }
    }
    const [entry] = section.entries
    if (at > 0 || section.kind !== 'basics' || !entry) return section
    const more = Object.entries(person?.fields ?? {}).filter(
      ([field, value]) =>
        unseen.includes(field) &&
        !entry.fields[field] &&
        !(field === 'url' && urls.has(value.text)) &&
        isFree(value),
    )
    const fields = { ...entry.fields, ...Object.fromEntries(more) }
    return { ...section, entries: [{ ...entry, fields }] }
  })
  const left = known.filter(
    ({ fields }) => fields.url && !urls.has(fields.url.text) && Object.values(fields).every(isFree),
  )
  const profiles = left.map(({ fields }) => build.entry(fields))
  return [...withPerson, build.section('profiles', null, profiles)]
}
