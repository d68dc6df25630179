/** Templates retired before documents had a look, with their successors. */
const successors = {
  graduate: 'first-light',
  'europass-order': 'nordic-form',
  'two-tone': 'metro',
  timeline: 'metro',
  'side-column-left': 'fjord',
  'modern-rule': 'ledger',
} as const

/** Templates retired by the redrawing: documents keep their form until they take a newer look. */
const replacements = {
  compact: 'workbench',
  serif: 'yard',
  executive: 'capital',
  'side-column': 'tandem',
  'split-header': 'keystone',
  'photo-header': 'nordic-form',
  'date-margin': 'nordic-form',
  herbarium: 'tandem',
  'first-light': 'kinder',
  'large-type': 'plain',
} as const

/** Id of a template retired before documents had a look. */
export type RetiredTemplateId = keyof typeof successors

/** Returns whether a template was retired before documents had a look. */
export const isRetired = (id: string): id is RetiredTemplateId => Object.hasOwn(successors, id)

/** Returns the successor of a template retired before documents had a look; null for every other id. */
export const successorOf = (id: string) => (isRetired(id) ? successors[id] : null)

const isReplaced = (id: string): id is keyof typeof replacements => Object.hasOwn(replacements, id)

/** Returns the template of today that replaces one retired by the redrawing; null for every other id. */
export const replacementOf = (id: string) => (isReplaced(id) ? replacements[id] : null)

/** Returns the design fields that come with the replacement of a template; none for most. */
export const replacementDesign = (id: string): { largePrint?: boolean } =>
  id === 'large-type' ? { largePrint: true } : {}
