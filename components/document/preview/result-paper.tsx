import { useEffect, useState } from 'react'
import { sharedEngineClient } from '@/lib/browser/paper/engine/shared-client'
import { createPaper } from '@/lib/browser/paper/paper'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { PreviewPane } from './preview-pane'

type Props = { document: PaperDocument; highlighted: FieldAddress | readonly FieldAddress[] | null }

/** Preview of the CV with accepted changes, with a field, or several, highlighted. */
export function ResultPaper({ document, highlighted }: Props) {
  const [paper] = useState(() => createPaper(sharedEngineClient()))
  useEffect(() => paper.update(document), [paper, document])
  return <PreviewPane paper={paper} highlighted={highlighted} isWhole className="flex-1" />
}
