import { hasContact } from './conceal-contact'
import type { ReaderItem } from './types'

/** Maximum characters of a text; as many as a field holds. */
const max = 4_000

/** Returns false for texts that must not be sent to the reader: with addresses, or too long. */
export const isSendable = ({ before, after }: ReaderItem): boolean =>
  after.trim() !== '' &&
  after.length <= max &&
  before.length <= max &&
  !hasContact(after) &&
  !hasContact(before)
