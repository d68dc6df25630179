'use client'

import { useMessages } from '@/components/ui/messages'
import { applicationTables } from '@/lib/messages/areas'
import { type CountedGroup, minSentForRate } from '@/lib/resume/application-numbers'
import { useNumberTexts } from './use-number-texts'

type Props = {
  title: string
  /** Header of the first column. */
  column: string
  groups: readonly (CountedGroup & { name: string })[]
}

/** Table of sent applications and answers by one property. A rate is shown only if the numbers are large enough. */
export function CountTable({ title, column, groups }: Props) {
  const messages = useMessages(applicationTables)
  const { sent, answered, rate } = messages.columns
  const { count, share } = useNumberTexts()
  // Hidden if the property is unknown for all.
  if (groups.every(({ key }) => key === '')) return null
  return (
    <section className="overflow-x-auto rounded-card border border-line bg-panel p-5">
      <table className="w-full">
        <caption className="mb-3 text-start font-semibold text-lg">{title}</caption>
        <thead>
          <tr className="border-line border-b text-soft text-xs">
            <th scope="col" className="pb-2 text-start font-medium">
              {column}
            </th>
            {[sent, answered, rate].map((name) => (
              <th key={name} scope="col" className="ps-3 pb-2 text-end font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key} className="border-line border-b last:border-b-0">
              <th scope="row" dir="auto" className="wrap-anywhere py-2 text-start font-normal">
                {group.name}
              </th>
              <td className="py-2 ps-3 text-end tabular-nums">{count(group.sent)}</td>
              <td className="py-2 ps-3 text-end tabular-nums">{count(group.answered)}</td>
              <td className="py-2 ps-3 text-end">
                {group.sent < minSentForRate ? (
                  <span className="text-soft text-sm">{messages.tooFew}</span>
                ) : (
                  <span className="tabular-nums">{share(group.answered / group.sent)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
