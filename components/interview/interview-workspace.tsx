'use client'

import { BookOpen, CircleHelp } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { useHistoryKeys } from '@/components/document/open-document/use-history-keys'
import { useOtherTabs } from '@/components/document/open-document/use-other-tabs'
import { WriterContext } from '@/components/document/open-document/writer-context'
import { SyncNotices } from '@/components/document/status/sync-notices'
import { EditorBanners } from '@/components/editor/shell/editor-banners'
import { useEvidence } from '@/components/tailor/model/use-evidence'
import { PostingForm } from '@/components/tailor/posting-form'
import { Banner } from '@/components/ui/banner'
import { BottomTabs } from '@/components/ui/bottom-tabs'
import { useMessages } from '@/components/ui/messages'
import { useHasThreeColumns } from '@/components/ui/use-is-wide'
import { useDraftRefusal } from '@/lib/browser/import-export/import/use-draft-refusal'
import { tailorRefusalKey } from '@/lib/browser/jobs/tailor/tailor-drafts'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import {
  common as commonMessages,
  interview as interviewMessages,
  tailor as tailorMessages,
} from '@/lib/messages/areas'
import { displayTitleOf } from '@/lib/resume/display-title'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { InterviewBar } from './interview-bar'
import { KitPane } from './kit/kit-pane'
import { useModelQuestions } from './kit/use-model-questions'
import { StoryBankContext } from './stories/stories-context'
import { StoriesPane } from './stories/stories-pane'
import { useStories } from './stories/use-stories'
import { useCvOfSession } from './use-cv-of-session'
import { useJobForm } from './use-job-form'
import { useKit } from './use-kit'
import { useSheet } from './use-sheet'

type Props = {
  journal: Journal
  application: ApplicationDocument | null
  /** CV of the interview. The editor context holds the one with the stories. */
  cv: ResumeDocument
  /** Called after a document other than the open one was changed here. */
  onChanged: () => void
}

/** Layout with demands and questions beside the stories; one at a time below 1024 px. */
export function InterviewWorkspace({ journal, application, cv: opened, onChanged }: Props) {
  const messages = useMessages(interviewMessages)
  const tailor = useMessages(tailorMessages)
  const { untitled } = useMessages(commonMessages)
  const editor = useEditor()
  const { session } = editor
  useHistoryKeys(editor)
  const bank = useCvOfSession()
  const isOwnBank = bank.id === opened.id
  const cv = isOwnBank ? bank : opened
  const writer = useOtherTabs(journal, session)
  const { isReader, takeOver } = writer
  const hasColumns = useHasThreeColumns()
  const [view, setView] = useState<'questions' | 'stories'>('questions')
  const showStories = useCallback(() => setView('stories'), [])
  const kit = useKit(journal.namespace, application, cv)
  const { bank: storyBank, openId, setOpenId } = useStories(isReader, showStories)
  const jobForm = useJobForm(journal, application, kit, onChanged)
  const evidence = useEvidence(journal, cv.id, kit)
  const help = useModelQuestions(journal, cv.id, kit)
  const { employer, position } = application?.content ?? { employer: '', position: '' }
  const job = tailor.job(position || kit.jobName, employer || kit.job.employer)
  const sheet = useSheet({
    kit: kit.kit,
    stories: () => session.document().content.stories,
    cv,
    job,
  })
  const refusal = useDraftRefusal(tailorRefusalKey(journal.namespace, application?.id ?? cv.id))
  if (!kit.draft) return <main className="min-h-dvh bg-desk" aria-busy="true" />
  const isKitShown = !jobForm.isShown
  const show = (one: typeof view) => hasColumns || view === one
  const masterName = isOwnBank ? null : displayTitleOf(bank, untitled)
  return (
    <WriterContext value={writer}>
      <StoryBankContext value={storyBank}>
        <div className="flex h-dvh flex-col overflow-hidden">
          <SyncNotices />
          <InterviewBar cvId={cv.id} job={job} sheet={isKitShown ? sheet : null} />
          <EditorBanners isReader={isReader} onTakeOver={takeOver} />
          {refusal && (
            <Banner tone="warning" className="shrink-0 border-x-0 border-t-0 text-sm">
              {tailor.tabOnly[refusal]}
            </Banner>
          )}
          <main className="flex min-h-0 flex-1">
            {show('questions') &&
              (isKitShown ? (
                <KitPane
                  document={cv}
                  kit={kit}
                  evidence={evidence}
                  help={help}
                  onChangeJob={jobForm.open}
                  className="min-w-0 flex-1 bg-well"
                />
              ) : (
                <PostingForm tailoring={jobForm.form} action={messages.prepare} />
              ))}
            {show('stories') && (
              <StoriesPane
                cv={cv}
                master={masterName}
                openId={openId}
                onOpen={setOpenId}
                isReader={isReader}
                className="w-full border-line bg-panel lg:w-104 lg:shrink-0 lg:border-s"
              />
            )}
          </main>
          {!hasColumns && (
            <BottomTabs
              label={tailor.tabs}
              selected={view}
              onSelect={setView}
              tabs={[
                { id: 'questions', label: messages.questionsTab, icon: CircleHelp },
                { id: 'stories', label: messages.storiesTab, icon: BookOpen },
              ]}
            />
          )}
        </div>
      </StoryBankContext>
    </WriterContext>
  )
}
