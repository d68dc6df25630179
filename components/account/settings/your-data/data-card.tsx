'use client'

import { useMessages } from '@/components/ui/messages'
import { account as accountMessages } from '@/lib/messages/en/account'
import { accountData } from '@/lib/messages/en/account-data'
import { Card } from '../card'
import { ExportRow } from './export-row'
import { LeftoverRows } from './leftover-rows'
import { BringRow } from './restore-row'

/** Download of all data, and where it is stored. */
export function DataCard() {
  const words = useMessages(accountMessages).data
  const { title, text } = useMessages(accountData)
  return (
    <Card id="data" title={title} text={text}>
      <ExportRow />
      <BringRow />
      <LeftoverRows />
      <div className="pt-4">
        <h3 className="font-semibold">{words.whereTitle}</h3>
        <dl className="mt-1">
          {words.where.map(({ term, text }) => (
            <div key={term} className="gap-x-6 py-1.5 sm:grid sm:grid-cols-[9rem_1fr]">
              <dt className="font-medium">{term}</dt>
              <dd className="text-pretty text-soft">{text}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a
            href="/privacy"
            className="inline-flex min-h-11 items-center text-pen underline pointer-coarse:min-h-11"
          >
            {words.more}
          </a>
        </p>
      </div>
    </Card>
  )
}
