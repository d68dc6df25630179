'use client'

import { useMessages } from '@/components/ui/messages'
import { letter as letterMessages } from '@/lib/messages/areas'
import { EditorLayout } from '../shell/editor-layout'
import type { EditorParts } from '../shell/editor-parts'
import { EvidenceProvider } from './evidence-context'
import { LetterDesign } from './letter-design'
import { LetterForm } from './letter-form'
import { LetterMenu } from './letter-menu'
import { LetterNav } from './letter-nav'

function SectionName({ section }: { section: string }) {
  const { parts } = useMessages(letterMessages)
  return section === 'basics' ? parts.basics : parts.letter
}

const parts: EditorParts = {
  Menu: LetterMenu,
  Navigation: LetterNav,
  Form: LetterForm,
  Design: LetterDesign,
  SectionName,
}

type Props = {
  /** Whether another tab is the writer: read-only here. */
  isReader: boolean
  onTakeOver: () => void
}

/** Editor layout for a letter. */
export function LetterLayout(props: Props) {
  return (
    <EvidenceProvider>
      <EditorLayout parts={parts} {...props} />
    </EvidenceProvider>
  )
}
