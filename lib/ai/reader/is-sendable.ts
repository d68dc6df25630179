import { hasContact } from './conceal-contact'
import type { ReaderItem } from './types'

/** Characters of a text that is read: as many as a field holds. */
const max = 4_000

/** False for texts that the reader never sees: those that hold addresses, or are very long. */
export const isSendable = ({ before, after }: ReaderItem): boolean =>
  after.trim() !== '' &&
  after.length <= max &&
  before.length <= max &&
  !hasContact(after) &&
  !hasContact(before)
