import { parseFieldAddress } from '@/lib/resume/change/address'
import { placeInTree } from '@/lib/resume/change/field-place'
import { readTree } from '@/lib/resume/change/tree'
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

/** Fields with names, and skills. Job titles are ordinary words. */
const namingFields = new Set([
  'name',
  'organization',
  'institution',
  'entity',
  'issuer',
  'awarder',
  'publisher',
  'location',
  'keywords',
  'language',
  'area',
  'network',
  'username',
  'value',
])

/** Returns the words of names, employers, places and skills of a CV, which count as known. */
export function findNames(document: ResumeDocument): string[] {
  const names = fieldsOf(document).flatMap(({ address, text }) => {
    const { owner, field } = parseFieldAddress(address) ?? { owner: '', field: '' }
    const isPlace = owner === 'basics' && field.startsWith('location.')
    return isPlace || namingFields.has(field) ? [text] : []
  })
  return [...new Set(names)]
}
