import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { downloadFile } from '@/lib/browser/import-export/backup/download-file'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { signIn as signInMessages } from '@/lib/messages/areas'

/** Continues as a guest for a person whose account was deleted or lost: the CVs of this device stay available. */
export function WithoutAccount() {
  const messages = useMessages(signInMessages).again
  const { afterDeletion } = useAccount()
  const journal = useJournal()
  const [isOpen, setOpen] = useState(false)
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle')
  const isWorking = state === 'working'

  async function run(job: () => Promise<void>) {
    if (isWorking) return
    setState('working')
    try {
      await job()
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  async function download() {
    if (!journal) return
    const { exportEverything } = await import(
      '@/lib/browser/import-export/backup/export-everything'
    )
    const { bytes, fileName } = await exportEverything(journal, Date.now())
    downloadFile(bytes, fileName, 'application/zip')
  }
  // The page reloads as a guest's.
  const keep = async () => void (await afterDeletion({ keep: true }))

  if (!isOpen) {
    return (
      <Button look="quiet" className="mt-2 px-0!" onPress={() => setOpen(true)}>
        {messages.cannot}
      </Button>
    )
  }
  return (
    <section aria-labelledby="without-account" className="mt-4 border-line border-t pt-4">
      <h3 id="without-account" className="text-base">
        {messages.cannot}
      </h3>
      <p className="mt-1 text-pretty text-soft">{messages.cannotText}</p>
      <Banner tone="error">{state === 'failed' && messages.cannotFailed}</Banner>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button isDisabled={isWorking} onPress={() => void run(keep)}>
          {messages.keepHere}
        </Button>
        <Button isDisabled={isWorking} onPress={() => void run(download)}>
          {messages.downloadHere}
        </Button>
      </div>
    </section>
  )
}
