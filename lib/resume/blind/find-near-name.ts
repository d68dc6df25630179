import type { FieldAddress } from '../change/address'
import type { ResumeDocument } from '../schema/document'
import { fieldsOf } from '../text/text'
import { createNameFinder, type NamedPerson } from './name/find-name'

/** A line that may tell who the person is, and its field. */
export type NearName = { address: FieldAddress; text: string }

/**
 * Lists the lines of an anonymised CV with words that may be the person's name: "Young" of "Grace Young", a family name in
 * that of a company, initials, a name with a typing error. Whether they are, no rule can tell.
 */
export function findNearName(blind: ResumeDocument, person: NamedPerson): NearName[] {
  const findName = createNameFinder(person, blind.design.language)
  return fieldsOf(blind)
    .filter(({ text }) => findName(text).length > 0)
    .map(({ address, text }) => ({ address, text }))
}
