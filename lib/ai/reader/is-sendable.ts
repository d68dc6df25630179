import { findInstructions } from '../text/find-instructions'
import { hasContact } from './conceal-contact'
import type { ReaderItem } from './types'

/** Characters of a text that is read; a field holds 2,000. */
const max = 4_000

/** False for texts that the reader never sees: those that speak to a machine, hold addresses, or are very long. */
export const isSendable = ({ before, after }: ReaderItem): boolean =>
  after.trim() !== '' &&
  after.length <= max &&
  before.length <= max &&
  findInstructions(after).length === 0 &&
  findInstructions(before).length === 0 &&
  !hasContact(after) &&
  !hasContact(before)
