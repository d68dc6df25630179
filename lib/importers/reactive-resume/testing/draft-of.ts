import type { JsonValue } from '@/lib/resume/json-value'
import type { ImportDraft } from '../../draft/draft-types'
import { readReactiveResume } from '../read-reactive-resume'

/** The draft of a file of Reactive Resume. */
export function draftOf(file: JsonValue): ImportDraft {
  const read = readReactiveResume(file)
  if (!read.ok) throw new Error(read.code)
  return read.draft
}
