/** Retired templates, with their successors. */
const successors = {
  graduate: 'first-light',
  'europass-order': 'nordic-form',
  'two-tone': 'metro',
  timeline: 'metro',
  'side-column-left': 'fjord',
  'modern-rule': 'ledger',
} as const

/** Id of a retired template. */
export type RetiredTemplateId = keyof typeof successors

/** Returns whether a template was retired. */
export const isRetired = (id: string): id is RetiredTemplateId => Object.hasOwn(successors, id)

/** Returns the successor of a retired template; null for every other id. */
export const successorOf = (id: string) => (isRetired(id) ? successors[id] : null)
