'use client'

import { Download } from 'lucide-react'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { account as accountMessages } from '@/lib/messages/en/account'
import { Card } from './card'

/** Everything to take away, and what lies where. */
export function DataCard() {
  const words = useMessages(accountMessages).data
  return (
    <Card id="data" title={words.title} text={words.text}>
      <div className="pt-1 pb-4">
        {/* The browser's own download: a large account needs no memory of this page. */}
        <a href="/api/v1/me/export" download className={buttonLook('outline')}>
          <Download aria-hidden="true" />
          {words.download}
        </a>
      </div>
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
