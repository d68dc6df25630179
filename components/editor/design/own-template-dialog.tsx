import { Download, FileJson } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { FileInput } from '@/components/ui/file-input'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { downloadBlob } from '@/lib/browser/import-export/backup/download-file'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { ownTemplate as ownTemplateMessages } from '@/lib/messages/areas'
import { type SaidFact, sayTemplateFact } from '@/lib/messages/say-template-fact'
import { summaryOf } from '@/lib/pdf/templates/catalogue'
import {
  changeTemplate,
  changeToOwn,
  ownFileOf,
  takeLook,
} from '@/lib/pdf/templates/change-template'
import { ownTemplateOf, ownTemplateProblems } from '@/lib/pdf/templates/design-template'
import { noAdjustments } from '@/lib/resume/schema/design'

type Props = { onClose: () => void }

type LookFile = NonNullable<ReturnType<typeof ownFileOf>>
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

/** Returns the templates of their own that other CVs on this device have, each once. */
function useLooksElsewhere(id: string): readonly LookFile[] {
  const journal = useJournal()
  const [looks, setLooks] = useState<readonly LookFile[]>([])
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      const heads = (await journal?.list()) ?? []
      const others = heads.filter((head) => head.kind === 'resume' && head.trashedAt === null)
      const found = new Map<string, LookFile>()
      for (const head of others) {
        if (!isCurrent) return
        const document = head.id === id ? null : await journal?.peek(head.id)
        const file = document?.kind === 'resume' ? ownFileOf(document.design) : null
        if (file) found.set(JSON.stringify(file), file)
      }
      if (isCurrent) setLooks([...found.values()])
    }
    // Without them, the file is another way.
    read().catch(() => {})
    return () => {
      isCurrent = false
    }
  }, [journal, id])
  return looks
}

/** Dialog that saves the present look as a template, uses one from a file or of another CV, and removes it. */
export function OwnTemplateDialog({ onClose }: Props) {
  const { session } = useEditor()
  const design = useDraft((draft) => draft.design)
  const messages = useMessages(ownTemplateMessages)
  const input = useRef<HTMLInputElement>(null)
  const [note, setNote] = useState<Note | null>(null)
  const elsewhere = useLooksElsewhere(session.document().id)
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

  async function save(form: FormData) {
    const name = String(form.get('name') ?? '').trim() || messages.title
    setNote({ text: messages.checking, isError: false, reasons: [] })
    const { checkLook } = await loadFiles()
    const checked = await checkLook(design, name)
    if (!checked.ok) {
      setNote({ text: messages.notSaved, isError: true, reasons: checked.refusals })
      return
    }
    setNote({ text: messages.saved(name), isError: false, reasons: [] })
    session.redesign({ ownTemplate: checked.file, ...noAdjustments })
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
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            void save(new FormData(event.currentTarget)).catch(fail)
          }}
        >
          <TextField
            label={messages.name}
            name="name"
            autoFocus
            maxLength={60}
            defaultValue={own?.name ?? ''}
            className="min-w-0 flex-1 basis-48"
          />
          <Button type="submit">{messages.save}</Button>
        </form>
        {note && (
          <div role={note.isError ? 'alert' : 'status'} className="flex flex-col gap-1">
            <p className={`text-sm ${note.isError ? 'text-del' : 'text-soft'}`}>{note.text}</p>
            {note.reasons.length > 0 && <Reasons list={note.reasons} />}
          </div>
        )}
        {elsewhere.length > 0 && (
          <div className="flex flex-col gap-1">
            <h3 className="font-medium text-soft text-xs">{messages.others}</h3>
            <div className="flex flex-wrap gap-2" translate="no">
              {elsewhere.map((file) => (
                <Button
                  key={JSON.stringify(file)}
                  size="small"
                  onPress={() => {
                    setNote(null)
                    session.redesign(takeLook(file))
                  }}
                >
                  {messages.take(file.name)}
                </Button>
              ))}
            </div>
          </div>
        )}
        <p className="mt-2 text-soft text-xs">{messages.hint}</p>
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
      </div>
    </Dialog>
  )
}
