'use client'

import { useEffect, useState } from 'react'
import { PreviewPane } from '@/components/preview/preview-pane'
import { sharedEngineClient } from '@/lib/browser/engine/shared-client'
import { createPaper } from '@/lib/browser/paper/paper'
import type { ResumeDocument } from '@/lib/resume/schema/document'

const nothing = () => {}

/** The true PDF of what was accepted so far. */
export function ResultPaper({ document }: { document: ResumeDocument }) {
  const [paper] = useState(() => createPaper(sharedEngineClient()))
  useEffect(() => paper.update(document), [paper, document])
  return (
    <PreviewPane
      paper={paper}
      highlighted={null}
      onPick={nothing}
      onPickPhoto={nothing}
      className="flex-1"
    />
  )
}
