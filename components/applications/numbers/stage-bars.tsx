'use client'

import { useMessages } from '@/components/ui/messages'
import {
  accountMenu,
  application as applicationMessages,
  applicationTables,
} from '@/lib/messages/areas'
import { useNumberTexts } from './use-number-texts'

type Props = { rows: readonly { id: string; name: string; count: number }[] }

/** Table of applications per stage, with bars. */
export function StageBars({ rows }: Props) {
  const messages = useMessages(applicationTables)
  const { fields } = useMessages(applicationMessages)
  const { places } = useMessages(accountMenu)
  const texts = useNumberTexts()
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <section className="rounded-card border border-line bg-panel p-5">
      <table className="w-full text-start">
        <caption className="mb-3 text-start font-semibold text-lg">{messages.byStage}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{fields.stage}</th>
            <th scope="col">{places.jobs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, count }) => (
            <tr key={id}>
              <th scope="row" className="w-28 py-1 pe-3 text-start font-normal">
                {name}
              </th>
              <td className="py-1">
                <span className="flex items-center gap-2">
                  <span
                    aria-hidden="true"
                    className="h-3 rounded-full bg-pen"
                    style={{ width: `${(count / most) * 80}%` }}
                  />
                  <span className="tabular-nums">{texts.count(count)}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
