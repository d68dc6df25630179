import type { Traced } from '@/lib/importers/draft/draft-types'
import { formatDate } from '@/lib/resume/labels/format-date'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import { newestLook } from '@/lib/resume/look'

/** Returns the text of a field: a parsed date in the usual format of the CV's language. */
export function valueText(value: Traced | null, language: string): string {
  if (!value) return ''
  if (value.form !== 'date') return value.text
  return value.text === ''
    ? languageTableOf(language, newestLook).labels.present
    : formatDate(value.text, 'short', language, newestLook)
}
