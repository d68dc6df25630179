import { useState } from 'react'
import { useDays } from '@/components/ui/dates/use-days'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { addSent } from '@/lib/browser/jobs/applications/add-sent'
import type { FrozenPdf } from '@/lib/browser/jobs/applications/freeze-document'
import type { ApplicationPlan } from '@/lib/browser/jobs/applications/open-applications'
import { sharedAccount } from '@/lib/browser/sync/account/use-account'
import { useSync } from '@/lib/browser/sync/use-sync'
import { sentFiles } from '@/lib/messages/areas'
import { createIdGenerator } from '@/lib/resume/ids'

const ids = createIdGenerator()

type Asked = {
  applicationId: string
  /** Date of sending, `YYYY-MM-DD`. */
  day: string
  /** Creates the PDFs; or returns an error code. */
  freeze: () => Promise<FrozenPdf[] | 'not-set' | 'not-here'>
  change: (plan: ApplicationPlan) => boolean | Promise<boolean>
}

/** Stores PDFs as sent, and reports the result. Their versions are kept in the account for ever. */
export function useKeepSent(onKept: () => void) {
  const messages = useMessages(sentFiles)
  const sync = useSync()
  const days = useDays()
  const [isWorking, setWorking] = useState(false)
  const [error, setError] = useState<string | null>(null)

  async function keep({ applicationId, day, freeze, change }: Asked) {
    setWorking(true)
    setError(null)
    try {
      const frozen = await freeze()
      if (typeof frozen === 'string') return setError(messages.failed[frozen])
      const namespaceNow = () => sharedAccount().namespace()
      const sending = { applicationId, day, today: days.today() }
      const parts = { ids, namespaceNow, now: Date.now(), change }
      const added = await addSent(frozen, sending, parts)
      if (!added.ok) return setError(messages.failed[added.code])
      for (const { document } of frozen) sync?.checkpoint(document.id, 'download')
      showToast({ text: messages.mark.done(added.files.map(({ name }) => name).join(', ')) })
      onKept()
    } catch {
      setError(messages.failed['not-set'])
    } finally {
      setWorking(false)
    }
  }
  return { keep, isWorking, error, setError }
}
