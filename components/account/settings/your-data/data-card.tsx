'use client'

import { Card } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import { TermList } from '@/components/ui/term-list'
import { exportsApi } from '@/lib/browser/import-export/account-data/exports-api'
import { accountData, account as accountMessages } from '@/lib/messages/areas'
import { ExportRow } from './export-row'
import { GuestRow } from './guest-row'
import { LeftoverRows } from './leftover-rows'
import { BringRow } from './restore-row'

/** Downloads all data, and tells where it is stored. */
export function DataCard() {
  const messages = useMessages(accountMessages).data
  const { title, text, export: exportTexts } = useMessages(accountData)
  return (
    <Card id="data" title={title} text={text}>
      <ExportRow api={exportsApi} title={exportTexts.title} messages={exportTexts} />
      <BringRow />
      <GuestRow />
      <LeftoverRows />
      <TermList title={messages.whereTitle} terms={messages.where}>
        <a
          href="/privacy"
          className="inline-flex min-h-11 items-center text-pen underline pointer-coarse:min-h-11"
        >
          {messages.more}
        </a>
      </TermList>
    </Card>
  )
}
