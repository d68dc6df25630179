'use client'

import { ClipboardPaste, FileInput } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'

type Props = {
  onChoose: () => void
  onPaste: () => void
  /** Whether it is the empty state of the dashboard. */
  isAlone: boolean
}

/** Import panel for users who came to open a file. */
export function ImportPanel({ onChoose, onPaste, isAlone }: Props) {
  const messages = useMessages(dashboardMessages)
  const Heading = isAlone ? 'h1' : 'h2'
  return (
    <section className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-4 rounded-card border border-line bg-panel p-5 sm:p-6">
      <div className="min-w-0 flex-1 basis-72">
        <Heading className="text-lg">{messages.importTitle}</Heading>
        <p className="mt-1 max-w-prose text-soft">{messages.importText}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button look={isAlone ? 'primary' : 'outline'} size="large" onPress={onChoose}>
          <FileInput aria-hidden="true" />
          {messages.chooseFile}
        </Button>
        <Button size="large" onPress={onPaste}>
          <ClipboardPaste aria-hidden="true" />
          {messages.pasteText}
        </Button>
        {isAlone && (
          <Link href={inSpace('/editor')} className={buttonLook('outline', 'large')}>
            {messages.startEmpty}
          </Link>
        )}
      </div>
    </section>
  )
}
