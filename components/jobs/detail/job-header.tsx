import { CalendarDays, ChevronDown, Copy, Redo2, Trash2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { UndoPair } from '@/components/document/editor/undo-buttons'
import {
  DataStateDialogs,
  DataStateLine,
  type StateDialog,
} from '@/components/document/status/data-state-line'
import { DataStateVoice } from '@/components/document/status/data-state-voice'
import { useJobName } from '@/components/document/use-job-name'
import { AppHeader } from '@/components/ui/app-header'
import { Button } from '@/components/ui/button'
import { HeaderTabs } from '@/components/ui/header-tabs'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useIsWide } from '@/components/ui/use-is-wide'
import type { CoverageCount } from '@/lib/ai/requirements/requirement-types'
import { moveToStage } from '@/lib/browser/jobs/applications/application-edits'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useDataState } from '@/lib/browser/sync/history/use-data-state'
import {
  application as applicationMessages,
  applications as applicationsMessages,
  common as commonMessages,
  dashboard as dashboardMessages,
  editor as editorMessages,
} from '@/lib/messages/areas'
import { copyApplication } from '@/lib/resume/copy-application'
import { applicationStages } from '@/lib/resume/schema/application'
import { type JobTab, jobFragment, jobTabs, listFragment } from '../applications-address'
import { useCalendar } from '../use-calendar'
import { useToday } from '../use-today'
import { useApplication, useApplicationDraft } from './application-context'
import type { TabHeader } from './job-tab-types'

type Props = Omit<TabHeader, 'count'> & {
  journal: Journal
  tab: JobTab
  isReader: boolean
  /** Null while unknown. */
  count: CoverageCount | null
}

/** Header of an open job: back, its name with a menu, its tabs, save state, undo, and its stage. */
export function JobHeader({ journal, tab, isReader, count, status, undo, actions }: Props) {
  const { back } = useMessages(applicationsMessages)
  const { tabs } = useMessages(applicationMessages)
  const { id } = useApplication().session.document()
  const note = count && count.of > 0 ? `${count.covered}/${count.of}` : ''
  return (
    <AppHeader
      place="jobs"
      back={{ href: listFragment, label: back }}
      name={<NameMenu journal={journal} hasUndo={!undo && !isReader} />}
      middle={
        <HeaderTabs
          label={tabs.label}
          tabs={jobTabs.map((one) => ({
            ...{ id: one, label: tabs[one] },
            ...(one === 'match' && { note }),
          }))}
          selected={tab}
          onSelect={(next) => {
            location.hash = jobFragment(id, next)
          }}
        />
      }
      status={status ?? <SaveState />}
    >
      {undo ?? (
        <div
          className={`flex handset:[&_button+button]:hidden ${tab === 'overview' ? 'handset:tight:hidden' : ''}`}
        >
          <UndoButtons isDisabled={isReader} />
        </div>
      )}
      {actions}
      <div className={tab === 'overview' ? 'flex' : 'flex handset:hidden'}>
        <StageMenu isDisabled={isReader} />
      </div>
    </AppHeader>
  )
}

/** Shows the save state. */
function SaveState() {
  const { session } = useApplication()
  const { id } = session.document()
  const state = useDataState(id)
  const [dialog, setDialog] = useState<StateDialog | null>(null)
  return (
    <>
      <DataStateVoice state={state} />
      <DataStateLine state={state} onOpen={setDialog} />
      <DataStateDialogs open={dialog} documentId={id} onClose={() => setDialog(null)} />
    </>
  )
}

function UndoButtons({ isDisabled }: { isDisabled: boolean }) {
  const { session, undo, redo } = useApplication()
  const canUndo = useApplicationDraft(session.canUndo) && !isDisabled
  const canRedo = useApplicationDraft(session.canRedo) && !isDisabled
  return <UndoPair {...{ canUndo, canRedo, undo, redo }} />
}

/** Stage of the job, with a menu of the others. */
function StageMenu({ isDisabled }: { isDisabled: boolean }) {
  const { stages, moveTo } = useMessages(applicationsMessages)
  const { run } = useApplication()
  const today = useToday()
  const stage = useApplicationDraft(({ content }) => content.stage)
  return (
    <Menu
      label={moveTo}
      placement="bottom end"
      trigger={
        <Button isDisabled={isDisabled}>
          {stages[stage]}
          <ChevronDown aria-hidden="true" />
        </Button>
      }
    >
      {applicationStages.map((one) => (
        <MenuItem
          key={one}
          text={stages[one]}
          isDisabled={one === stage}
          onAction={() => run((document) => moveToStage(document, one, today))}
        />
      ))}
    </Menu>
  )
}

type MenuProps = Pick<Props, 'journal'> & {
  /** Whether it offers undo and redo on a phone, whose header has no room for both. */
  hasUndo: boolean
}

function NameMenu({ journal, hasUndo }: MenuProps) {
  const { more, calendar } = useMessages(applicationsMessages)
  const messages = useMessages(dashboardMessages)
  const { undo } = useMessages(commonMessages)
  const { session, ids, undo: takeBack, redo } = useApplication()
  const labels = useMessages(editorMessages)
  const isWide = useIsWide()
  const downloadCalendar = useCalendar()
  const today = useToday()
  const nameOf = useJobName()
  const title = useApplicationDraft(({ title: given, content }) =>
    nameOf({ title: given, label: content.position, name: content.employer }),
  )

  async function duplicate() {
    const copy = copyApplication(session.document(), ids, today)
    journal.save(copy)
    await journal.flush()
    location.hash = copy.id
    showToast({ text: messages.duplicated(messages.copyOf(title)) })
  }

  async function trash() {
    const { id } = session.document()
    // Leaves for the list, since further edits would go into the trash.
    location.hash = listFragment
    await journal.trash(id)
    const onAction = () => void journal.restore(id)
    showToast({ text: messages.trashed(title), action: { label: undo, onAction } })
  }

  return (
    <>
      <h1 className="sr-only">{title}</h1>
      <Menu
        label={more}
        trigger={
          <Button look="quiet" className="min-w-0 max-w-full shrink px-2.5! text-ink!">
            <span
              dir="auto"
              className="min-w-0 truncate handset:line-clamp-2 handset:whitespace-normal handset:text-start handset:leading-tight"
            >
              {title}
            </span>
            <ChevronDown aria-hidden="true" />
          </Button>
        }
      >
        <MenuItem
          text={messages.duplicate}
          icon={<Copy aria-hidden="true" />}
          onAction={() => void duplicate()}
        />
        <MenuItem
          text={calendar}
          icon={<CalendarDays aria-hidden="true" />}
          onAction={() => void downloadCalendar(session.document())}
        />
        {hasUndo && !isWide && (
          <>
            <MenuItem text={labels.undo} icon={<Undo2 aria-hidden="true" />} onAction={takeBack} />
            <MenuItem text={labels.redo} icon={<Redo2 aria-hidden="true" />} onAction={redo} />
          </>
        )}
        <MenuSeparator />
        <MenuItem
          text={messages.trash}
          icon={<Trash2 aria-hidden="true" />}
          onAction={() => void trash()}
        />
      </Menu>
    </>
  )
}
