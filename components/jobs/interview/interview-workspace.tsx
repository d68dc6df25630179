import { BookOpen, CircleHelp, Download, Printer } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { UndoButtons } from '@/components/document/editor/undo-buttons'
import { useFoundByModel } from '@/components/document/model/use-found-by-model'
import { useHistoryKeys } from '@/components/document/open-document/use-history-keys'
import { useOtherTabs } from '@/components/document/open-document/use-other-tabs'
import { WriterContext } from '@/components/document/open-document/writer-context'
import { SaveStatus, SaveVoice } from '@/components/document/status/save-status'
import { Banner } from '@/components/ui/banner'
import { BottomTabs } from '@/components/ui/bottom-tabs'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { ScreenFrame } from '@/components/ui/screen-frame'
import { useHasThreeColumns } from '@/components/ui/use-is-wide'
import { createModelRequests } from '@/lib/browser/ai/model-requests'
import {
  application as applicationMessages,
  common as commonMessages,
  editor as editorMessages,
  interview as interviewMessages,
  tailor as tailorMessages,
} from '@/lib/messages/areas'
import { displayTitleOf } from '@/lib/resume/display-title'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import type { JobTabProps } from '../detail/job-tab-types'
import { KitPane } from './kit/kit-pane'
import { StoriesPane } from './stories/stories-pane'
import { StoryBankContext, useStories } from './stories/use-stories'
import { useCvOfSession } from './use-cv-of-session'
import { useKit } from './use-kit'
import { useSheet } from './use-sheet'

const questionRequests = createModelRequests('interview')

/**
 * Layout with the questions beside the stories; one at a time below 1024 px. The editor context holds the CV
 * with the stories.
 */
export function InterviewWorkspace({
  journal,
  application,
  cv: opened,
  header,
}: JobTabProps<ApplicationDocument>) {
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
  const posting = kit.job.text
  const asking = { posting, documentId: cv.id }
  const help = useFoundByModel(questionRequests, journal, asking, ({ questions }) =>
    kit.change((before) => ({ ...before, questions: { posting, questions } })),
  )
  const { employer, position } = application.content
  const job = tailor.job(position || kit.jobName, employer || kit.job.employer)
  const sheet = useSheet({
    kit: kit.kit,
    stories: () => session.document().content.stories,
    cv,
    job,
  })
  const texts = useMessages(editorMessages)
  const { needsDescription } = useMessages(applicationMessages)
  if (!kit.draft) return <main className="min-h-dvh bg-panel" aria-busy="true" />
  const hasJob = kit.prepared?.ok === true
  const openMatch = () => {
    location.hash = `${application.id}/match`
  }
  const show = (one: typeof view) => hasColumns || view === one
  const masterName = isOwnBank ? null : displayTitleOf(bank, untitled)
  const tabs = !hasColumns && (
    <BottomTabs
      label={tailor.tabs}
      selected={view}
      onSelect={setView}
      tabs={[
        { id: 'questions', label: messages.questionsTab, icon: CircleHelp },
        { id: 'stories', label: messages.storiesTab, icon: BookOpen },
      ]}
    />
  )
  return (
    <WriterContext value={writer}>
      <StoryBankContext value={storyBank}>
        <ScreenFrame tabs={tabs} className="bg-panel">
          {header({
            status: <SaveStatus />,
            undo: <UndoButtons />,
            actions: hasJob && (
              <>
                <p role="status" className="sr-only">
                  {sheet.isMaking && messages.making}
                </p>
                <IconButton
                  label={texts.print}
                  isDisabled={sheet.isMaking}
                  onPress={sheet.print}
                  className="handset:hidden"
                >
                  <Printer aria-hidden="true" />
                </IconButton>
                <IconButton
                  label={texts.download}
                  isDisabled={sheet.isMaking}
                  onPress={sheet.download}
                >
                  <Download aria-hidden="true" />
                </IconButton>
              </>
            ),
          })}
          <SaveVoice />
          {isReader && (
            <Banner
              tone="information"
              className="shrink-0 border-x-0 border-t-0"
              actions={<Button onPress={takeOver}>{texts.takeOver}</Button>}
            >
              {texts.reader}
            </Banner>
          )}
          <main className="flex min-h-0 flex-1 flowing:flex-none">
            {show('questions') &&
              (hasJob ? (
                <KitPane
                  document={cv}
                  kit={kit}
                  help={help}
                  onChangeJob={openMatch}
                  className="min-w-0 flex-1"
                />
              ) : (
                <div className="flex-1 p-5">
                  <p className="mb-3 text-soft">{needsDescription}</p>
                  <Button look="primary" onPress={openMatch}>
                    {tailor.title}
                  </Button>
                </div>
              ))}
            {show('stories') && (
              <StoriesPane
                cv={cv}
                index={kit.cv}
                master={masterName}
                openId={openId}
                onOpen={setOpenId}
                isReader={isReader}
                className="w-full border-line bg-panel lg:w-104 lg:shrink-0 lg:border-s"
              />
            )}
          </main>
        </ScreenFrame>
      </StoryBankContext>
    </WriterContext>
  )
}
