import { Bookmark, Columns2, FileCheck, FileDown, Pencil } from 'lucide-react'
import { useState } from 'react'
import { IconMenu, MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import type { VersionHead } from '@/dist/answers/version-answers'
import { history as historyMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import { NameForm } from './name-form'
import { useVersionText } from './use-version-text'

type Props = {
  version: VersionHead
  isFirst: boolean
  onCompare: () => void
  /** Resolves when the name is stored, or the refusal was reported. */
  onName: (name: string) => Promise<void>
  onPdf: () => Promise<void>
}

/** Version: time, changes and reason. Pressing it compares it with the current document. */
export function VersionRow({ version, isFirst, onCompare, onName, onPdf }: Props) {
  const messages = useMessages(historyMessages)
  const versions = useVersionText()
  const [isNaming, setNaming] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const title = versions.title(version)
  const save = async (name: string) => {
    setBusy(true)
    await onName(name)
    setBusy(false)
    setNaming(false)
  }
  if (isNaming) {
    return (
      <li className="rounded-card border border-line bg-panel p-3">
        <NameForm
          name={version.name}
          isBusy={isBusy}
          onSave={(name) => void save(name)}
          onCancel={() => setNaming(false)}
        />
      </li>
    )
  }
  return (
    <li
      data-version={version.number}
      className="relative flex items-start gap-1 rounded-control hover:bg-panel focus-within:bg-panel"
    >
      <button
        type="button"
        onClick={onCompare}
        className="min-h-11 min-w-0 flex-1 cursor-pointer rounded-control px-3 py-2 text-start -outline-offset-2 after:absolute after:inset-0 after:content-['']"
      >
        <span className="flex items-baseline gap-2">
          <span className="shrink-0 font-semibold tabular-nums">{versions.clock(version.at)}</span>
          {version.name && (
            <span className="flex min-w-0 items-baseline gap-1 font-semibold text-pen">
              <Bookmark aria-hidden="true" className="mt-1 size-3.5 shrink-0 self-start" />
              <span dir="auto" className="min-w-0 wrap-anywhere">
                {version.name}
              </span>
            </span>
          )}
        </span>
        <span className="block text-sm wrap-anywhere">{versions.changes(version, isFirst)}</span>
        <span className="flex flex-wrap items-center gap-x-3 text-soft text-xs">
          {messageForCode(version.reason, messages.reasons, messages.reasons.writing)}
          {version.pdf && (
            <span className="inline-flex items-center gap-1">
              <FileCheck aria-hidden="true" className="size-3.5" />
              {messages.hasPdf}
            </span>
          )}
        </span>
      </button>
      <IconMenu
        label={messages.more(title)}
        placement="bottom end"
        className="relative z-10 mt-1 me-1"
      >
        <MenuItem
          text={messages.compare}
          icon={<Columns2 aria-hidden="true" />}
          onAction={onCompare}
        />
        <MenuItem
          text={messages.versionPdf}
          icon={<FileDown aria-hidden="true" />}
          onAction={() => void onPdf()}
        />
        <MenuItem
          text={version.name ? messages.rename : messages.giveName}
          icon={<Pencil aria-hidden="true" />}
          onAction={() => setNaming(true)}
        />
      </IconMenu>
    </li>
  )
}
