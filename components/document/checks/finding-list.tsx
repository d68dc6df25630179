import { useMessages } from '@/components/ui/messages'
import type { Finding } from '@/lib/browser/paper/checks/findings'
import { checkPanel } from '@/lib/messages/areas'
import { FindingRow, type FindingRowProps } from './finding-row'

type Props = Omit<FindingRowProps, 'finding' | 'number' | 'isOpen'> & {
  findings: readonly Finding[]
  /** Name of the open finding; null if all are closed. */
  open: string | null
}

/** Findings of the checks, numbered in the order in which to mend them: what counts, then what is worth a look. */
export function FindingList({ findings, open, ...rest }: Props) {
  const { mend } = useMessages(checkPanel)
  const rows = findings.map((finding, at) => (
    <FindingRow
      key={finding.id}
      finding={finding}
      number={at + 1}
      isOpen={finding.id === open}
      {...rest}
    />
  ))
  const toFix = findings.filter(({ isToFix }) => isToFix).length
  return (
    <>
      {toFix > 0 && <ul>{rows.slice(0, toFix)}</ul>}
      {rows.length > toFix && (
        <section aria-label={mend.look}>
          {toFix > 0 && (
            <h3 className="-mx-5 flex flex-wrap items-baseline gap-x-2.5 border-line border-b bg-well px-5 py-1.5 text-sm">
              {mend.look} <span className="font-normal text-soft">{mend.uncounted}</span>
            </h3>
          )}
          <ul>{rows.slice(toFix)}</ul>
        </section>
      )}
    </>
  )
}
