'use client'

import { FileSpreadsheet } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { newFragment } from '../applications-address'

/** Empty state of the applications page. */
export function EmptyApplications({ onImport }: { onImport: () => void }) {
  const messages = useMessages(applicationsMessages)
  return (
    <div className="mx-auto max-w-xl py-6 text-center sm:py-[14vh]">
      <h1 className="text-2xl">{messages.emptyTitle}</h1>
      <p className="mt-3 text-lg text-soft">{messages.emptyText}</p>
      <div className="mt-6 flex flex-wrap justify-center gap-3">
        <a href={newFragment} className={buttonLook('primary', 'large')}>
          {messages.add}
        </a>
        <Button size="large" onPress={onImport}>
          <FileSpreadsheet aria-hidden="true" />
          {messages.importTable}
        </Button>
      </div>
    </div>
  )
}
