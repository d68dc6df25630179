import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { BreakPlace } from '../paper/break-places'
import type { Edit } from './edit'
import { setEntryFlag } from './entries'
import { changeSection } from './sections'

/** Sets or removes a page break at a place of the document. */
export function setPageBreak(
  document: ResumeDocument,
  { kind, section, entryId }: Pick<BreakPlace, 'kind' | 'section' | 'entryId'>,
  isSet: boolean,
): Edit {
  if (kind === 'entry' && entryId) return setEntryFlag(document, entryId, 'breakBefore', isSet)
  const edit = changeSection(document, section, { breakBefore: isSet })
  // A break before the first entry moves to its section, whose heading would otherwise stay behind.
  if (isSet || !entryId) return edit
  return setEntryFlag(edit.document, entryId, 'breakBefore', false)
}
