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
  /** Another tab writes this letter: everything can be read, nothing typed. */
  isReader: boolean
  onTakeOver: () => void
}

/** The screen of a letter: the editor's own, with a letter's parts. */
export function LetterLayout(props: Props) {
  return (
    <EvidenceProvider>
      <EditorLayout parts={parts} {...props} />
    </EvidenceProvider>
  )
}
