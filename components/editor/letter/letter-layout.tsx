'use client'

import { Files, FileText, Mail, User } from 'lucide-react'
import { memo } from 'react'
import { useLetterDraft, useView } from '@/components/document/editor/editor-context'
import { latePart } from '@/components/ui/late-part'
import { MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { SilentRetry } from '@/components/ui/not-fetched'
import { basicsKey, letterKey } from '@/lib/browser/editing/places'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { letter as letterMessages } from '@/lib/messages/areas'
import { DetailList } from '../sections/detail-list'
import { HeaderFields } from '../sections/header-fields'
import { ProfileList } from '../sections/profile-list'
import { FormFrame } from '../shell/columns/form-frame'
import { EditorLayout } from '../shell/editor-layout'
import type { EditorParts } from '../shell/editor-parts'
import { NavButton } from '../shell/navigation/nav-button'
import { DocumentMenu } from '../shell/top-bar/document-menu'
import { openDocument } from '../shell/top-bar/use-document-actions'
import { EvidenceProvider } from './evidence-context'
import { LetterDesign } from './letter-design'
import { LetterFields } from './letter-fields'

const CommentsButton = latePart(
  () => import('../comments/comments-button').then((file) => file.CommentsButton),
  (_, retry) => <SilentRetry {...retry} />,
)

/** Navigation between the parts of a letter. */
function LetterNav({ className }: { className?: string }) {
  const messages = useMessages(letterMessages)
  const isMember = useAccount().state.kind === 'signed-in'
  return (
    <nav aria-label={messages.navigation} className={`@container/nav ${className ?? ''}`}>
      <NavButton sectionKey={letterKey} name={messages.parts.letter} icon={Mail} />
      <NavButton sectionKey={basicsKey} name={messages.parts.basics} icon={User} />
      {isMember && <CommentsButton />}
    </nav>
  )
}

/** Menu with the name of the letter and actions on it. */
function LetterMenu() {
  const own = useMessages(letterMessages)
  const resumeId = useLetterDraft(({ lineage }) => lineage?.documentId ?? null)
  return (
    <DocumentMenu label={own.documentMenu}>
      {resumeId && (
        <MenuItem
          text={own.openCv}
          icon={<FileText aria-hidden="true" />}
          onAction={() => openDocument(resumeId)}
        />
      )}
      <MenuItem
        text={own.allDocuments}
        icon={<Files aria-hidden="true" />}
        href={inSpace('/cvs')}
      />
    </DocumentMenu>
  )
}

/** Fields of the open part of a letter. */
const LetterForm = memo(function LetterForm({ className }: { className?: string }) {
  const messages = useMessages(letterMessages)
  const section = useView((view) => view.section) ?? letterKey
  return (
    <FormFrame label={messages.form} section={section} className={className}>
      {section === basicsKey ? <SenderFields /> : <LetterFields />}
    </FormFrame>
  )
})

function SenderFields() {
  const messages = useMessages(letterMessages)
  return (
    <div className="flex flex-col gap-3">
      <h2 className="flex min-h-11 items-center text-xl max-md:sr-only">{messages.parts.basics}</h2>
      <p className="text-soft text-sm">{messages.senderHint}</p>
      <HeaderFields />
      <ProfileList />
      <DetailList />
    </div>
  )
}

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
