import { Download, FolderInput, RefreshCw, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { Confirmation } from '@/components/ui/confirmation'
import { useMessages } from '@/components/ui/messages'
import { Sheet } from '@/components/ui/sheet'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import type * as Ended from '@/lib/browser/sync/spaces/ended-workspace'
import { useSync } from '@/lib/browser/sync/use-sync'
import { spaces as spaceMessages, ui } from '@/lib/messages/areas'

const load = (): Promise<typeof Ended> => import('@/lib/browser/sync/spaces/ended-workspace')

/**
 * Screen of a workspace that was deleted or that the person has left: its unsynced data on this device can be copied to
 * the own space, downloaded or deleted.
 */
export function EndedScreen() {
  const messages = useMessages(spaceMessages).ended
  const { tryAgain } = useMessages(ui)
  const journal = useJournal()
  const sync = useSync()
  const [unsent, setUnsent] = useState<number | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => {
    if (!journal) return
    let isCurrent = true
    const count = async () => {
      const found = await (await load()).countUnsent(journal)
      if (isCurrent) setUnsent(found)
    }
    // Unknown: must not claim that nothing was lost.
    count().catch(() => isCurrent && setFailed(true))
    return () => {
      isCurrent = false
    }
  }, [journal])

  async function run(job: (ended: typeof Ended, of: NonNullable<typeof journal>) => Promise<void>) {
    if (isBusy || !journal) return
    setBusy(true)
    setFailed(false)
    try {
      await job(await load(), journal)
    } catch {
      setFailed(true)
    }
    setBusy(false)
  }
  const leave = () => location.replace('/cvs')
  const copy = () =>
    run(async ({ copyToOwnSpace }, of) => {
      await copyToOwnSpace(of)
      leave()
    })
  const remove = () => {
    setAsking(false)
    void run(async ({ removeFromDevice }, of) => {
      await removeFromDevice(of)
      leave()
    })
  }

  return (
    <Sheet title={messages.title} text={messages.text}>
      <div className="flex flex-col gap-4">
        <p role="status" className="text-pretty">
          {unsent === null ? '' : unsent === 0 ? messages.nothing : messages.unsent(unsent)}
        </p>
        {hasFailed && (
          <Banner tone="error" className="rounded-card">
            {messages.failed}
          </Banner>
        )}
        {unsent !== null && unsent > 0 && (
          <>
            <Button look="primary" isDisabled={isBusy} onPress={() => void copy()}>
              <FolderInput aria-hidden="true" />
              {messages.copy}
            </Button>
            <Button
              isDisabled={isBusy}
              onPress={() => void run(({ download }, of) => download(of))}
            >
              <Download aria-hidden="true" />
              {messages.download}
            </Button>
            <Button look="danger" isDisabled={isBusy} onPress={() => setAsking(true)}>
              <Trash2 aria-hidden="true" />
              {messages.remove}
            </Button>
          </>
        )}
        <Button isDisabled={isBusy} onPress={() => void sync?.flush()}>
          <RefreshCw aria-hidden="true" />
          {tryAgain}
        </Button>
        <a href="/cvs" className={buttonLook(unsent === 0 ? 'primary' : 'quiet')}>
          {messages.toOwn}
        </a>
      </div>
      {isAsking && (
        <Confirmation
          title={messages.removeTitle}
          text={messages.removeText}
          submit={messages.remove}
          isDanger
          onCancel={() => setAsking(false)}
          onConfirm={remove}
        />
      )}
    </Sheet>
  )
}
