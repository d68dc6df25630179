import { Download } from 'lucide-react'
import { useId, useState, useSyncExternalStore } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { usePaperOfEditor } from '@/components/document/editor/paper-context'
import { Dialog } from '@/components/ui/dialog'
import { ExplainedButton } from '@/components/ui/explained-button'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { hasNameOrEntry } from '@/lib/browser/editing/places'
import { editor as editorMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import {
  type ExportFormat,
  exportFormats,
  fileFactsOf,
  isPaged,
  letterFormats,
} from '@/lib/resume/file-formats'
import { CarrySwitch } from '../design/carry-switch'
import { BlindOption } from './blind-option'
import { SignOption } from './sign-option'
import { useBlindCopy } from './use-blind-copy'
import { useExport, useExportMessages } from './use-export'

/** Dialog with all export formats, their purposes, and the file name. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const messages = useExportMessages()
  const { downloadNeedsWords } = useMessages(editorMessages)
  const { session } = useAnyEditor()
  const isPrintable = useAnyDraft(hasNameOrEntry)
  const carry = useAnyDraft(({ design }) => design.carry)
  const [format, setFormat] = useState<ExportFormat>('pdf')
  const [page, setPage] = useState('0')
  const { state, save, nameOf } = useExport(onClose)
  const isResume = useAnyDraft(({ kind }) => kind === 'resume')
  const [isBlind, setBlind] = useState(false)
  const [isSigned, setSigned] = useState(false)
  const blind = useBlindCopy(isBlind)
  const copy = blind.kind === 'ready' ? blind.copy : null
  const fileName = nameOf(fileFactsOf(format).ending, isBlind)
  const reason = isPaged(format) && !isPrintable ? downloadNeedsWords : null
  const isHeld = isBlind && copy?.left.length !== 0
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={messages.title}
      actions={
        <ExplainedButton
          look="primary"
          reason={reason}
          isDisabled={state === 'working' || isHeld}
          onPress={() => void save(format, Number(page), fileName, copy, isSigned)}
        >
          <Download aria-hidden="true" />
          {state === 'working' ? messages.saving : messages.save}
        </ExplainedButton>
      }
    >
      <FormatList value={format} onChange={setFormat} />
      {format === 'pdf' && !isBlind && (
        <>
          <CarrySwitch
            className="mt-3 border-line border-t pt-3"
            isOn={carry}
            onChange={(isOn) => session.redesign({ carry: isOn })}
          />
          <SignOption isOn={isSigned} onChange={setSigned} />
        </>
      )}
      {isResume && (
        <BlindOption isOn={isBlind} onChange={setBlind} state={blind} isPaged={isPaged(format)} />
      )}
      {format === 'png' && (
        <PageChoice
          value={page}
          onChange={setPage}
          ownCount={copy?.rendered.pages.length ?? null}
        />
      )}
      <p className="mt-4 text-soft text-sm">
        {messages.fileName}
        <span className="block break-words font-medium text-ink" dir="auto">
          {fileName}
        </span>
      </p>
      {state === 'failed' && (
        <p role="alert" className="mt-3 text-del">
          {messages.failed}
        </p>
      )}
    </Dialog>
  )
}

type ListProps = { value: ExportFormat; onChange: (format: ExportFormat) => void }

function FormatList({ value, onChange }: ListProps) {
  const messages = useExportMessages()
  const name = useId()
  const isLetter = useAnyDraft(({ kind }) => kind === 'letter')
  const formats = isLetter ? letterFormats : exportFormats
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{messages.format}</legend>
      <div className="flex flex-col gap-1">
        {formats.map((format) => (
          <label
            key={format}
            className="relative flex min-h-11 cursor-pointer flex-col justify-center rounded-control border border-transparent px-3 py-1.5 hover:bg-well has-checked:border-pen has-checked:bg-pen-wash has-focus-visible:outline-2 has-focus-visible:outline-pen"
          >
            <input
              type="radio"
              name={name}
              value={format}
              checked={format === value}
              aria-describedby={`${name}-${format}`}
              onChange={() => onChange(format)}
              className="absolute inset-0 m-0 cursor-pointer appearance-none opacity-0"
            />
            <span className="font-medium">
              {(isLetter && messages.letterFormats[format]?.name) || messages.formats[format].name}
            </span>
            <span id={`${name}-${format}`} aria-hidden="true" className="text-soft text-sm">
              {messages.formats[format].hint}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type PageChoiceProps = {
  value: string
  onChange: (page: string) => void
  /** Number of pages of the export; null for the editor's own paper. */
  ownCount: number | null
}

/** Selects the page of a picture, if there are several. */
function PageChoice({ value, onChange, ownCount }: PageChoiceProps) {
  const messages = useExportMessages()
  const { number } = formatters(useInterfaceLocale())
  const paper = usePaperOfEditor()
  const onPaper = useSyncExternalStore(
    paper.subscribe,
    () => paper.state().printed?.rendered.pages.length ?? 1,
  )
  const count = ownCount ?? onPaper
  if (count < 2) return null
  const options = Array.from({ length: count }, (_, at) => ({
    id: String(at),
    label: number(at + 1),
  }))
  const shown = options.some(({ id }) => id === value) ? value : '0'
  return (
    <Select
      className="mt-3 max-w-32"
      label={messages.page}
      options={options}
      value={shown}
      onChange={onChange}
    />
  )
}
