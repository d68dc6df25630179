'use client'

import { CheckPane } from './columns/check-pane'
import { DesignPane } from './columns/design-pane'
import { WritePane } from './columns/write-pane'
import { EditorLayout } from './editor-layout'
import type { EditorParts } from './editor-parts'
import { DocumentMenu } from './top-bar/document-menu'

const parts: EditorParts = {
  Menu: DocumentMenu,
  Write: WritePane,
  Design: DesignPane,
  Check: CheckPane,
}

type Props = {
  /** Whether another tab is the writer: read-only here. */
  isReader: boolean
  onTakeOver: () => void
}

/** Editor layout for a CV. */
export function CvLayout(props: Props) {
  return <EditorLayout parts={parts} {...props} />
}
