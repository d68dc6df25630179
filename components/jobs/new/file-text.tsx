import { FileUp } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FileDrop } from '@/components/ui/file-drop'
import { FileInput } from '@/components/ui/file-input'
import { useMessages } from '@/components/ui/messages'
import { useLateCode } from '@/components/ui/use-late-code'
import type { Running } from '@/lib/browser/import-export/import/run-import'
import {
  applications as applicationsMessages,
  common as commonMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import { acceptOf } from '@/lib/resume/file-formats'

type Props = { onText: (text: string) => void }

type Messages = typeof import('@/dist/messages/en/applications')['applications']
type Refusal = keyof Messages['notReadFile'] | 'folder'

/** Extracts the text of a file that is chosen or dropped, in a worker on this device. */
export function FileText({ onText }: Props) {
  const messages = useMessages(applicationsMessages)
  const { chooseFile, importing, refused } = useMessages(dashboardMessages)
  const { cancel } = useMessages(commonMessages)
  const withLateCode = useLateCode()
  const picker = useRef<HTMLInputElement>(null)
  const running = useRef<Pick<Running<unknown>, 'cancel'>>(undefined)
  const [isReading, setReading] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  useEffect(() => () => running.current?.cancel(), [])

  const read = (file: File) =>
    withLateCode(async () => {
      setRefusal(null)
      const { runPlainText } = await import('@/lib/browser/import-export/import/run-import')
      const bytes = await file.arrayBuffer().catch(() => null)
      if (!bytes) return setRefusal('folder')
      const run = runPlainText({ kind: 'file', bytes: new Uint8Array(bytes), fileName: file.name })
      running.current = run
      setReading(true)
      const outcome = await run.outcome
      setReading(false)
      if (outcome?.ok) onText(outcome.text)
      else if (outcome) setRefusal(outcome.code)
    })

  return (
    <>
      <Button look="quiet" className="-ms-3" onPress={() => picker.current?.click()}>
        <FileUp aria-hidden="true" />
        {messages.newJob.fromFile}
      </Button>
      {isReading && (
        <Button look="quiet" onPress={() => running.current?.cancel()}>
          {cancel}
        </Button>
      )}
      <span role="status" className="text-soft text-sm empty:hidden">
        {isReading && importing}
      </span>
      <p role="alert" className="order-last basis-full text-del text-sm empty:hidden">
        {refusal && (refusal === 'folder' ? refused.folder : messages.notReadFile[refusal])}
      </p>
      <FileInput
        ref={picker}
        label={chooseFile}
        accept={acceptOf(['pdf', 'docx', 'odt', 'rtf', 'html', 'htm', 'txt', 'md'])}
        onFiles={([file]) => {
          if (file) void read(file)
        }}
      />
      <FileDrop
        text={messages.newJob.dropHere}
        onFiles={([file]) => {
          if (file) void read(file)
        }}
      />
    </>
  )
}
