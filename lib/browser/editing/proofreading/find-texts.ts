import { parseFieldAddress } from '@/lib/resume/change/address'
import { placeInTree } from '@/lib/resume/change/field-place'
import { readTree } from '@/lib/resume/change/tree'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { fieldsOf } from '@/lib/resume/text/text'
import type { TextToRead } from './finding'

/** The sentences of a CV that are printed: profile, bullets, descriptions. Names and dates are none. */
export function findTexts(document: ResumeDocument): TextToRead[] {
  const tree = readTree(document)
  return fieldsOf(document).flatMap(({ address, text, shown }) =>
    shown && placeInTree(tree, address)?.kind === 'rich' ? [{ address, text }] : [],
  )
}

/** Fields that name somebody or something, and skills. Job titles are words like others. */
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

/** The words that the names, employers, places and skills of a CV consist of: known, however spelled. */
export function findNames(document: ResumeDocument): string[] {
  const names = fieldsOf(document).flatMap(({ address, text }) => {
    const { owner, field } = parseFieldAddress(address) ?? { owner: '', field: '' }
    const isPlace = owner === 'basics' && field.startsWith('location.')
    return isPlace || namingFields.has(field) ? [text] : []
  })
  return [...new Set(names)]
}
