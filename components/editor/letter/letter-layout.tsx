import { Files, FileText, Mail, Send, User } from 'lucide-react'
import Link from 'next/link'
import { memo } from 'react'
import { useLetterDraft, useView } from '@/components/document/editor/editor-context'
import { buttonLook } from '@/components/ui/button-look'
import { MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { basicsKey, letterKey, recipientKey } from '@/lib/browser/editing/places'
import { applicationAddress } from '@/lib/browser/jobs/applications/application-address'
import { useDocumentHeads } from '@/lib/browser/storage/journal/use-journal'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { family as familyMessages, letter as letterMessages } from '@/lib/messages/areas'
import { SectionFold } from '../sections/section-fold'
import { FormFrame } from '../shell/columns/form-frame'
import { EditorLayout } from '../shell/editor-layout'
import type { EditorParts } from '../shell/editor-parts'
import { DocumentMenu } from '../shell/top-bar/document-menu'
import { openDocument } from '../shell/top-bar/use-document-actions'
import { EvidenceProvider } from './evidence-context'
import { LetterDesign } from './letter-design'
import { LetterFields, RecipientFields } from './letter-fields'
import { RecipientProvider, useFoundRecipient } from './recipient-context'
import { RecipientQuestion } from './recipient-question'
import { SenderFields } from './sender-fields'

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

/** Leads back to the job that the letter is for. */
function LetterJob() {
  const { openJob } = useMessages(familyMessages)
  const posting = useLetterDraft(({ lineage }) => lineage?.posting ?? null)
  const { heads } = useDocumentHeads()
  const job = heads?.find(
    ({ application, trashedAt, label, name }) =>
      application && trashedAt === null && label === posting?.title && name === posting?.employer,
  )
  if (!job) return null
  return (
    <p className="flex min-h-10 items-center justify-end border-hair border-b bg-well px-3">
      <Link href={applicationAddress(job.id)} className={buttonLook('outline', 'small')}>
        {openJob}
      </Link>
    </p>
  )
}

/** Form of a letter: its recipient, text and sender as rows, one of them open. */
const LetterForm = memo(function LetterForm({ className }: { className?: string }) {
  const messages = useMessages(letterMessages)
  const open = useView((view) => view.section)
  const sender = useLetterDraft(({ content }) => content.basics.name)
  const recipient = useLetterDraft(({ content: { recipient: to, subject } }) =>
    [to.name, to.organization, subject].filter((text) => text.trim() !== '').join(' · '),
  )
  const { letter, basics } = messages.parts
  return (
    <FormFrame label={messages.form} section={open} className={className}>
      <LetterJob />
      <FoundRecipient />
      <SectionFold
        sectionKey={recipientKey}
        name={messages.recipientTitle}
        icon={Send}
        summary={recipient}
        next={{ key: letterKey, name: letter }}
      >
        <RecipientFields />
      </SectionFold>
      <SectionFold
        sectionKey={letterKey}
        name={letter}
        icon={Mail}
        next={{ key: basicsKey, name: basics }}
      >
        <LetterFields />
      </SectionFold>
      <SectionFold sectionKey={basicsKey} name={basics} icon={User} summary={sender}>
        <SenderFields />
      </SectionFold>
    </FormFrame>
  )
})

/** Recipient that the job names, with the question whether it is the right one. */
function FoundRecipient() {
  const { found } = useFoundRecipient()
  if (!found) return null
  return (
    <div className="m-3 rounded-control bg-mark-wash p-3">
      <bdi className="mb-2 block font-semibold text-sm">
        {[found.name, found.organization].filter((one) => one.trim() !== '').join(', ')}
      </bdi>
      <RecipientQuestion />
    </div>
  )
}

const parts: EditorParts = {
  Menu: LetterMenu,
  Write: LetterForm,
  Design: LetterDesign,
  Check: null,
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
      <RecipientProvider>
        <EditorLayout parts={parts} {...props} />
      </RecipientProvider>
    </EvidenceProvider>
  )
}
