import type { JsonValue } from '@/lib/resume/json-value'
import type { ImportDraft } from '../../draft/draft-types'
import { readReactiveResume } from '../read-reactive-resume'

/** Returns the draft of a Reactive Resume file; throws if there is none. */
export function draftOf(file: JsonValue): ImportDraft {
  const read = readReactiveResume(file)
  if (!read.ok) throw new Error(read.code)
  return read.draft
}
