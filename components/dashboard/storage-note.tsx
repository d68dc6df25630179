'use client'

import { Download } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { usePersistence, useSaveState } from '@/lib/browser/journal/use-journal'

type Props = { isPacking: boolean; onDownloadAll: () => void }

/** Where these CVs lie and what the browser promises about them; never more than is true. */
export function StorageNote({ isPacking, onDownloadAll }: Props) {
  const words = useMessages('dashboard')
  const { persistence, memoryOnly } = useMessages('journal')
  const promise = usePersistence()
  const state = useSaveState()
  const text =
    state.kind === 'memory-only' ? memoryOnly[state.reason] : persistence[promise ?? 'unknown']
  return (
    <section className="mt-12 flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-line border-t pt-6">
      <div className="min-w-0 flex-1 basis-72">
        <h2 className="text-base">{words.onThisDevice}</h2>
        <p className="mt-1 max-w-prose text-sm text-soft">{text}</p>
      </div>
      <Button isDisabled={isPacking} onPress={onDownloadAll}>
        <Download aria-hidden="true" />
        {isPacking ? words.downloadingAll : words.downloadAll}
      </Button>
    </section>
  )
}
