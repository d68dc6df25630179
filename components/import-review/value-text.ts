import type { Traced } from '@/lib/importers/draft/types'
import { formatDate } from '@/lib/resume/labels/format-date'
import { labelsFor } from '@/lib/resume/labels/labels'

/** What stands in a field: a date that was understood as people write it in the CV's language. */
export function valueText(value: Traced | null, language: string): string {
  if (!value) return ''
  if (value.form !== 'date') return value.text
  return value.text === '' ? labelsFor(language).present : formatDate(value.text, 'short', language)
}
