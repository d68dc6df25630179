import { type ContactLabel, contactLabel } from '../../lexicon/labels'

/** Kind of a label in the header; `own` is none that is known, such as the name of a register. */
export type LabelKind = ContactLabel | 'own'

/** A label that names one fact: "NMC PIN", "RCN membership". */
const ownLabel = /^\p{L}[\p{L}\p{M}\p{N}.'’/() -]*$/u
const maxLabelWords = 4

/** A short value that is neither a list nor a sentence: "15F2210E", "Clean, class B". */
const ownValue = /^[^,;.!?]{1,40}$|^[^;!?]{1,24}[^;!?.]$/u

/** Returns the kind of a label before a value; null where both are no fact of the person. */
export function labelBefore(label: string, value: string): LabelKind | null {
  const known = contactLabel(label)
  if (known) return known
  const isFact =
    ownLabel.test(label) && label.split(/\s+/).length <= maxLabelWords && ownValue.test(value)
  return isFact ? 'own' : null
}
