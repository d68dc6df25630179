import { parseFieldAddress } from '@/lib/resume/change/address'
import { placeInTree } from '@/lib/resume/change/field-place'
import { readTree } from '@/lib/resume/change/tree'
import { type DeclaredField, entryKinds, fieldsOfKind } from '@/lib/resume/entry-fields'
import { slotFacts } from '@/lib/resume/fields/field'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { fieldsOf } from '@/lib/resume/text/text'
import type { TextToRead } from './finding'

/** Returns the printed sentences of a CV: profile, bullets, descriptions; not names and dates. */
export function findTexts(document: ResumeDocument): TextToRead[] {
  const tree = readTree(document)
  return fieldsOf(document).flatMap(({ address, text, shown }) =>
    shown && placeInTree(tree, address)?.kind === 'rich' ? [{ address, text }] : [],
  )
}

/** Fields of the header with names; those of entries are named by their declaration. Job titles are ordinary words. */
const headerNames = new Set(['name', 'network', 'username', 'value'])

/** Returns whether a field has names: of somebody, a place, a skill, a language, a number of theirs. */
const isName = ({ slot, claim, kind }: DeclaredField) =>
  slotFacts[slot].isName ||
  slot === 'subject' ||
  (slot === 'title' && kind === 'line' && claim !== 'title' && claim !== 'degree')

const entryNames = new Set(
  entryKinds.flatMap((kind) =>
    fieldsOfKind(kind)
      .filter(isName)
      .map(({ name }) => name),
  ),
)

/** Returns the words of names, employers, places and skills of a CV, which count as known. */
export function findNames(document: ResumeDocument): string[] {
  const names = fieldsOf(document).flatMap(({ address, text }) => {
    const { owner, field } = parseFieldAddress(address) ?? { owner: '', field: '' }
    const isPlace = owner === 'basics' && field.startsWith('location.')
    return isPlace || headerNames.has(field) || entryNames.has(field) ? [text] : []
  })
  return [...new Set(names)]
}
