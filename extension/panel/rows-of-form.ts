import type { EmptyReason, YoursKind } from '@/lib/forms/form-types'
import type { PanelField, ReadForm } from '../messages'
import type { FillResult } from '../page/form-session'

/** Result of the last thing done with a field in this panel. */
export type Done = FillResult | 'undone' | 'not-undone'

/** A field with the value that is offered or was filled. */
export type FillRow = {
  field: PanelField
  /** Value for the page; of a file, its name. */
  value: string
  shown: string
  done: Done | null
}

/** Rows of the panel by the part that they stand in. */
export type FormRows = {
  /** Offered or filled: what "Fill" and "Undo all" are about. */
  fills: FillRow[]
  /** Sums, which need a press of their own, and earlier answers beside a question. */
  asks: FillRow[]
  questions: PanelField[]
  yours: { field: PanelField; reason: string }[]
  missing: { field: PanelField; reason: string }[]
  kept: PanelField[]
}

const yoursReasons: Partial<Record<YoursKind, string>> = {
  ...{
    rightToWork: 'A legal declaration',
    consent: 'Your consent',
    convictions: 'A legal declaration',
  },
  ...{ honorific: 'Please choose', password: 'Your secret' },
}

const emptyReasons: Readonly<Record<EmptyReason, string>> = {
  unknown: 'Not something a CV says',
  'not-in-cv': 'Not in your CV',
  'date-too-short': 'Your CV has a shorter date',
  ongoing: 'Still goes on',
  'no-option': 'None of the options is what your CV says',
  'too-long': 'Longer than the form takes',
  file: 'A file: yours to choose',
}

/** Text of a field in a list; fields without a label have the name of their kind. */
export const labelOf = ({ label }: Pick<PanelField, 'label'>) =>
  label.replace(/[*\s]+$/, '') || 'Field without a label'

/** Key of a field in this panel. */
export const keyOf = ({ frameId, id }: Pick<PanelField, 'frameId' | 'id'>) => `${frameId} ${id}`

/**
 * Sorts the fields of a form into the parts of the panel.
 *
 * @param done what was done so far, by the key of the field
 */
export function rowsOfForm(
  { fields }: Pick<ReadForm, 'fields'>,
  done: ReadonlyMap<string, Done>,
): FormRows {
  const rows: FormRows = { fills: [], asks: [], questions: [], yours: [], missing: [], kept: [] }
  for (const field of fields) {
    const { answer, held, isOurs } = field
    const state = isOurs ? 'filled' : (done.get(keyOf(field)) ?? null)
    if (answer.kind === 'yours') {
      rows.yours.push({ field, reason: yoursReasons[answer.yours] ?? 'Only you know' })
    } else if (held !== '' && !isOurs && state !== 'not-undone') {
      rows.kept.push(field)
    } else if (field.takesPdf) {
      rows.fills.push({ field, value: 'pdf', shown: 'Your CV as a PDF', done: state })
    } else if (answer.kind === 'value') {
      const shown = field.shape === 'checkbox' ? 'Ticked' : answer.value
      rows.fills.push({ field, value: answer.value, shown, done: state })
    } else if (answer.kind === 'ask') {
      rows.asks.push({ field, value: answer.value, shown: answer.value, done: state })
    } else if (field.earlier.length > 0 || isOurs) {
      rows.questions.push(field)
    } else {
      rows.missing.push({ field, reason: emptyReasons[answer.reason] })
    }
  }
  return rows
}
