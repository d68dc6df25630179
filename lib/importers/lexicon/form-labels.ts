import tables from './form-labels.json' with { type: 'json' }
import { contactLabel, makeLookup } from './labels'

/** Kind of value in a form row, by its label, as in the Europass CV. */
export type FormRole =
  | 'dates'
  | 'position'
  | 'employer'
  | 'activities'
  | 'sector'
  | 'degree'
  | 'school'
  | 'place'
  | 'project'
  | 'area'

/** Whole labels, as in forms and in the first rows of tables. */
const labels: Readonly<Record<FormRole, string>> = tables.labels

const findLabel = makeLookup(labels)

/** Patterns of labels, in order of priority. */
const words = Object.entries<string>(tables.patterns).map(
  ([role, pattern]) => [role as keyof typeof tables.patterns, new RegExp(pattern, 'i')] as const,
)

/** Returns the kind of value that a label names; null if unknown or longer than 80 characters. */
export function formRole(label: string): FormRole | null {
  if (label.length > 80) return null
  return findLabel(label) ?? words.find(([, pattern]) => pattern.test(label))?.[0] ?? null
}

/** Returns whether a text is nothing but the label of a date, as "Expected graduation". */
export const isDateLabel = (text: string): boolean => findLabel(text) === 'dates'

const inline = /^([^:：]{2,24})[:：]\s*(?=\S)/u

/**
 * Returns the kind of value that a text states before a colon, "Position: Pilot", and where the
 * value begins; null if there is none.
 */
export function labelledRole(text: string): { role: FormRole; from: number } | null {
  const [whole, label = ''] = inline.exec(text) ?? []
  if (whole === undefined || label.split(/\s+/).length > 2) return null
  const contact = contactLabel(label)
  const known = contact === 'label' ? 'position' : contact === 'location' ? 'place' : null
  const role = known ?? formRole(label)
  return role ? { role, from: whole.length } : null
}
