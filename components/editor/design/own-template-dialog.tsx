import { Download, FileJson } from 'lucide-react'
import { useRef, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { FileInput } from '@/components/ui/file-input'
import { useMessages } from '@/components/ui/messages'
import { downloadBlob } from '@/lib/browser/import-export/backup/download-file'
import { ownTemplate as ownTemplateMessages } from '@/lib/messages/areas'
import { type SaidFact, sayTemplateFact } from '@/lib/messages/say-template-fact'
import { summaryOf } from '@/lib/pdf/templates/catalogue'
import { changeTemplate, changeToOwn } from '@/lib/pdf/templates/change-template'
import { ownTemplateOf, ownTemplateProblems } from '@/lib/pdf/templates/design-template'

type Props = { onClose: () => void }

type Reason = { path: string; fact: SaidFact }
type Note = { text: string; isError: boolean; reasons: readonly Reason[] }

/** Loaded on demand: it contains every template and sample CVs for testing a file. */
const loadFiles = () => import('@/lib/browser/paper/own-template-file')

function Reasons({ list }: { list: readonly Reason[] }) {
  const messages = useMessages(ownTemplateMessages)
  return (
    <ul className="flex list-disc flex-col gap-1 ps-5 text-sm">
      {list.map(({ path, fact }) => (
        <li key={path + JSON.stringify(fact)} className="break-words">
          {path && (
            <span className="block">
              <code dir="ltr">{path}</code>
            </span>
          )}
          {sayTemplateFact(fact, messages)}
        </li>
      ))}
    </ul>
  )
}

/** Dialog that uses, removes and downloads a custom template file. */
export function OwnTemplateDialog({ onClose }: Props) {
  const { session } = useEditor()
  const design = useDraft((draft) => draft.design)
  const messages = useMessages(ownTemplateMessages)
  const input = useRef<HTMLInputElement>(null)
  const [note, setNote] = useState<Note | null>(null)
  const own = ownTemplateOf(design)
  const problems = ownTemplateProblems(design)
  const fail = () => setNote({ text: messages.failed, isError: true, reasons: [] })

  async function use(file: File) {
    setNote({ text: messages.checking, isError: false, reasons: [] })
    const { checkTemplateFile } = await loadFiles()
    const checked = await checkTemplateFile(file)
    if (!checked.ok) {
      setNote({ text: messages.refused(file.name), isError: true, reasons: checked.refusals })
      return
    }
    setNote(null)
    session.redesign(changeToOwn(design, checked.file))
  }

  async function download() {
    const { templateAsFile } = await loadFiles()
    const { blob, fileName } = templateAsFile(design)
    downloadBlob(blob, fileName)
  }

  function remove() {
    setNote(null)
    session.redesign(changeTemplate(design, summaryOf(design.template).id))
  }

  return (
    <Dialog isOpen onOpenChange={onClose} title={messages.title}>
      <div className="flex flex-col gap-2">
        {own && (
          <p className="text-sm" translate="no">
            {messages.used(own.name)}
          </p>
        )}
        {problems.length > 0 && (
          <div className="flex flex-col gap-1">
            <p className="text-del text-sm">{messages.unreadable}</p>
            <Reasons list={problems} />
          </div>
        )}
        <div className="flex flex-wrap gap-2">
          <Button size="small" onPress={() => input.current?.click()}>
            <FileJson aria-hidden="true" />
            {own ? messages.change : messages.add}
          </Button>
          <Button size="small" look="quiet" onPress={() => void download().catch(fail)}>
            <Download aria-hidden="true" />
            {messages.download}
          </Button>
          {design.ownTemplate && (
            <Button size="small" look="quiet" onPress={remove}>
              {messages.remove}
            </Button>
          )}
        </div>
        <FileInput
          ref={input}
          accept=".json,application/json"
          label={messages.add}
          onFiles={([file]) => file && void use(file).catch(fail)}
        />
        {note && (
          <div role={note.isError ? 'alert' : 'status'} className="flex flex-col gap-1">
            <p className={`text-sm ${note.isError ? 'text-del' : 'text-soft'}`}>{note.text}</p>
            {note.reasons.length > 0 && <Reasons list={note.reasons} />}
          </div>
        )}
        <p className="text-soft text-xs">{messages.hint}</p>
      </div>
    </Dialog>
  )
}
