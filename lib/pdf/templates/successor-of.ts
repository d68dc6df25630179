/** Templates of earlier versions, and those that documents in them are shown in now. */
const successors = {
  graduate: 'first-light',
  'europass-order': 'nordic-form',
  'two-tone': 'metro',
  timeline: 'metro',
  'side-column-left': 'fjord',
  'modern-rule': 'ledger',
} as const

/** Id of a template that was taken out. */
export type RetiredTemplateId = keyof typeof successors

/** Whether a template of this id was taken out. */
export const isRetired = (id: string): id is RetiredTemplateId => Object.hasOwn(successors, id)

/** Returns the template that took the place of one of an earlier version; null for every other id. */
export const successorOf = (id: string) => (isRetired(id) ? successors[id] : null)
