import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { BreakPlace } from '../paper/break-places'
import type { Edit } from './edit'
import { setEntryFlag } from './entries'
import { changeSection } from './sections'

/** Makes a page begin at a place of the paper, or lets it begin where it falls again. */
export function setPageBreak(
  document: ResumeDocument,
  { kind, section, entryId }: Pick<BreakPlace, 'kind' | 'section' | 'entryId'>,
  isSet: boolean,
): Edit {
  if (kind === 'entry' && entryId) return setEntryFlag(document, entryId, 'breakBefore', isSet)
  const edit = changeSection(document, section, { breakBefore: isSet })
  // A break before the first entry is one before its section: it would stay behind.
  if (isSet || !entryId) return edit
  return setEntryFlag(edit.document, entryId, 'breakBefore', false)
}
