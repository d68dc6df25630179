import { Download } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { usePersistence, useSaveState } from '@/lib/browser/storage/journal/use-journal'
import { hasAccounts } from '@/lib/browser/sync/account/sign-in-address'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { dashboard as dashboardMessages, journal as journalMessages } from '@/lib/messages/areas'

type Props = { isPacking: boolean; onDownloadAll: () => void }

/** Tells where these CVs are stored, and what the browser guarantees. */
export function StorageNote({ isPacking, onDownloadAll }: Props) {
  const messages = useMessages(dashboardMessages)
  const { persistence, memoryOnly } = useMessages(journalMessages)
  const promise = usePersistence()
  const state = useSaveState()
  const isGuest = useAccount().state.kind === 'guest'
  const isKept = state.kind !== 'memory-only'
  const text =
    state.kind === 'memory-only'
      ? memoryOnly[state.reason]
      : isGuest
        ? persistence[promise ?? 'unknown']
        : messages.inAccountText
  return (
    <section className="mt-12 flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-line border-t pt-6">
      <div className="min-w-0 flex-1 basis-72">
        <h2 className="text-base">
          {isGuest ? (isKept ? messages.onThisDevice : messages.inThisTab) : messages.inAccount}
        </h2>
        <p className="mt-1 max-w-prose text-sm text-soft">{text}</p>
        {isGuest && hasAccounts && (
          <p className="mt-1 max-w-prose text-sm text-soft">
            {messages.accountOffer}{' '}
            <a
              href="/sign-up?next=%2Fcvs"
              className="font-semibold text-pen underline underline-offset-4"
            >
              {messages.createAccount}
            </a>
          </p>
        )}
      </div>
      <Button isDisabled={isPacking} onPress={onDownloadAll}>
        <Download />
        {isPacking
          ? messages.downloadingAll
          : isKept
            ? messages.downloadAll
            : messages.downloadAllHere}
      </Button>
    </section>
  )
}
