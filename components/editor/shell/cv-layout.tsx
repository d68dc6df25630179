'use client'

import { useSectionName } from '../sections/use-section-messages'
import { DesignColumn } from './columns/design-column'
import { FormColumn } from './columns/form-column'
import { EditorLayout } from './editor-layout'
import type { EditorParts } from './editor-parts'
import { SectionNav } from './navigation/section-nav'
import { TitleMenu } from './top-bar/title-menu'

const parts: EditorParts = {
  Menu: TitleMenu,
  Navigation: SectionNav,
  Form: FormColumn,
  Design: DesignColumn,
  SectionName: ({ section }) => useSectionName(section),
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
