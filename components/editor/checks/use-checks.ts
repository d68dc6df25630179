import { useEffect, useMemo, useState } from 'react'
import { useDraft } from '@/components/document/editor/editor-context'
import { usePaperOfEditor } from '@/components/document/editor/paper-context'
import type { CheckReport } from '@/lib/ai/checks/run-checks'
import { debounce } from '@/lib/browser/device/debounce'
import { checkDocument } from '@/lib/browser/paper/checks/check-document'
import { type OwnFile, readOwnFile } from '@/lib/browser/paper/checks/check-own'

type FileState = { kind: 'loading' } | { kind: 'failed' } | { kind: 'read'; file: OwnFile }

type Checks = {
  /** Last file that could be read; outdated during typing. */
  file: FileState
  /** Without the file while it is being read, or if it cannot be. */
  report: CheckReport
}

/** Milliseconds without new pages before the file is read back. */
const pause = 1_000

/** Reads back the PDF of the open CV: at once, and after each pause. */
function useOwnFile(): FileState {
  const paper = usePaperOfEditor()
  const [file, setFile] = useState<FileState>({ kind: 'loading' })
  useEffect(() => {
    let isCurrent = true
    let isReading = false
    let seen: unknown = null
    const read = async () => {
      isReading = true
      try {
        const printed = await paper.current()
        if (!printed.ok) throw new Error(printed.code)
        seen = printed.rendered
        const own = await readOwnFile(printed)
        if (isCurrent) setFile({ kind: 'read', file: own })
      } catch {
        if (isCurrent) setFile((last) => (last.kind === 'read' ? last : { kind: 'failed' }))
      }
      isReading = false
      lookAgain()
    }
    const lookAgain = () => {
      const { status, printed } = paper.state()
      if (!isCurrent || isReading || status !== 'ready' || printed?.rendered === seen) return
      readLater()
    }
    const readLater = debounce(read, pause)
    void read()
    const stop = paper.subscribe(lookAgain)
    return () => {
      isCurrent = false
      readLater.cancel()
      stop()
    }
  }, [paper])
  return file
}

/** Returns the checks of the open CV and its PDF. */
export function useChecks(): Checks {
  const document = useDraft((draft) => draft)
  const file = useOwnFile()
  const machine = file.kind === 'read' ? file.file.machine : null
  const report = useMemo(() => checkDocument(document, machine), [document, machine])
  return { file, report }
}
