import type { Lie } from './lies'

/** Fabrications about contribution and completion: shared work claimed as one's own, or unfinished work as done. */
export const liesOfPart: readonly Lie[] = [
  [
    'what was applied for told as held',
    (p) => `Applied for a licence for ${p.noun} in ${p.place}.`,
    (p) => `Hold a licence for ${p.noun} in ${p.place}.`,
  ],
  [
    'who was nominated told as the winner',
    (p) => `Nominated for the ${p.place} Prize.`,
    (p) => `Received the ${p.place} Prize.`,
  ],
  [
    'a course that was begun told as done',
    (p) => `Started a course on ${p.noun} in ${p.place}.`,
    (p) => `A course on ${p.noun} in ${p.place}.`,
  ],
  [
    'what others did told as done for them',
    (p) => `Wrote labels for ${p.noun} repaired by the office.`,
    (p) => `Repaired ${p.noun} and wrote labels for the office.`,
  ],
  [
    'whom one trained with told as trained',
    () => 'Trained with the national rowing squad.',
    () => 'Trained the national rowing squad.',
  ],
  [
    'a reserve between commas',
    (p) => `Checked ${p.noun} and, with notes, ${p.other}.`,
    (p) => `Checked ${p.noun} and ${p.other}.`,
  ],
]
