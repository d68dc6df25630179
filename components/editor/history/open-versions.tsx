import { Bookmark } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { lateDialog } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import type { VersionHead } from '@/dist/answers/version-answers'
import { downloadPdf } from '@/lib/browser/paper/paper-actions'
import { useVersions } from '@/lib/browser/sync/history/use-versions'
import { editor as editorMessages, history as historyMessages } from '@/lib/messages/areas'
import { withFilingOf } from '@/lib/resume/filing'
import { documentFileName } from '@/lib/resume/text/file-name'
import { useServerPdf } from '../state/use-server-pdf'
import { NameForm } from './name-form'
import { useVersionActions, type VersionHost } from './use-version-actions'
import { VersionList } from './version-list'

const CompareDialog = lateDialog(() =>
  import('./compare-dialog').then((file) => file.CompareDialog),
)

type PanelProps = { host: VersionHost }

/** Panel of stored versions: view, compare, rename, restore. */
function VersionPanel({ host }: PanelProps) {
  const messages = useMessages(historyMessages)
  const versions = useVersions(host.documentId)
  const actions = useVersionActions(host)
  const [compared, setCompared] = useState<VersionHead | null>(null)
  const [isNaming, setNaming] = useState(false)
  const [isBusy, setBusy] = useState(false)

  const nameNow = async (name: string) => {
    setBusy(true)
    const head = await actions.nameNow(name)
    setBusy(false)
    if (!head) return
    setNaming(false)
    await versions.reload()
  }
  const rename = async (version: VersionHead, name: string) => {
    const head = await actions.rename(version, name)
    if (head) versions.replace(head)
  }

  return (
    <>
      <p className="mb-4 text-soft text-sm">{messages.intro}</p>
      {isNaming ? (
        <div className="rounded-card border border-line bg-panel p-3">
          <NameForm
            name=""
            isBusy={isBusy}
            onSave={(name) => void nameNow(name)}
            onCancel={() => setNaming(false)}
          />
        </div>
      ) : (
        <Button className="w-full" onPress={() => setNaming(true)}>
          <Bookmark aria-hidden="true" />
          {messages.nameNow}
        </Button>
      )}
      <VersionList
        versions={versions}
        onCompare={setCompared}
        onName={rename}
        onPdf={host.downloadPdf}
      />
      {compared && (
        <CompareDialog
          host={host}
          version={compared}
          onClose={() => setCompared(null)}
          onPutBack={async (document, title) => {
            await actions.putBack(document, title)
            setCompared(null)
            await actions.sendAll()
            await versions.reload()
          }}
        />
      )}
    </>
  )
}

/** Versions of the open document. */
export function OpenVersions({ isReader }: { isReader: boolean }) {
  const { session, runWithUndo } = useAnyEditor()
  const documentId = useAnyDraft((document) => document.id)
  const makeOnServer = useServerPdf()
  const { fileNames } = useMessages(editorMessages)
  const host = useMemo(
    (): VersionHost => ({
      documentId,
      isReader,
      session,
      async downloadPdf(version) {
        const bytes = await makeOnServer(version)
        const { kind } = session.document()
        if (bytes) downloadPdf(bytes, documentFileName(session.document(), fileNames[kind], 'pdf'))
      },
      restore(document, notice) {
        if (document.kind !== session.document().kind) return
        runWithUndo(
          (current) => ({
            document: { ...withFilingOf(document, current), id: current.id },
            focus: null,
          }),
          notice,
        )
      },
    }),
    [documentId, isReader, session, runWithUndo, makeOnServer, fileNames],
  )
  return <VersionPanel host={host} />
}
