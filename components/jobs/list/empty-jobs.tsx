import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { CoverageBars } from '@/components/ui/coverage-bars'
import { useMessages } from '@/components/ui/messages'
import { modifierNames } from '@/components/ui/modifier-names'
import { useIsAlive } from '@/components/ui/use-is-alive'
import {
  application as applicationMessages,
  applications as applicationsMessages,
} from '@/lib/messages/areas'
import { newFragment } from '../applications-address'

const group = (covered: number, of: number) => ({ covered, partly: 0, ownWord: 0, of })
const example = [
  { essential: group(4, 5), nice: group(1, 1) },
  { essential: group(5, 7), nice: group(1, 3) },
  { essential: group(3, 4), nice: group(2, 2) },
]

/** Jobs before there is one: what the list is for, and an example of it that screen readers leave out. */
export function EmptyJobs({ onImport }: { onImport: () => void }) {
  const { add, empty } = useMessages(applicationsMessages)
  const isAlive = useIsAlive()
  const { modifier } = modifierNames()
  const [before = '', behind = ''] = empty.press('\n').split('\n')
  return (
    <div className="grid items-center gap-x-10 gap-y-10 py-8 lg:grid-cols-[minmax(0,31.25rem)_minmax(0,1fr)] lg:py-20">
      <div className="px-4 sm:px-8 lg:ps-20 lg:pe-0">
        <h1 className="text-2xl">{empty.title}</h1>
        <p className="mt-2 text-pretty text-lg text-soft">{empty.text}</p>
        <div className="mt-5 flex flex-wrap gap-3">
          <a href={newFragment} className={buttonLook('primary', 'large')}>
            {add}
          </a>
          <Button size="large" look="quiet" onPress={onImport}>
            {empty.fromList}
          </Button>
        </div>
        <p className="mt-4 text-soft text-sm pointer-coarse:hidden">
          {before}
          <kbd className="rounded-[0.3125rem] border border-line px-1.5 py-0.5 font-sans text-ink text-xs">
            {isAlive ? modifier : 'Ctrl'} V
          </kbd>
          {behind}
        </p>
      </div>
      <Example />
    </div>
  )
}

function Example() {
  const { heads, empty, of } = useMessages(applicationsMessages)
  const { deeds } = useMessages(applicationMessages)
  const next = [deeds.closeGaps(1), deeds.wait, deeds.prepare]
  const columns =
    'grid grid-cols-[minmax(0,1fr)_auto] sm:grid-cols-[minmax(0,1fr)_5.5rem_9.5rem_9rem] items-center gap-x-4'
  return (
    <div
      aria-hidden="true"
      className="select-none border-hair px-4 py-8 text-soft sm:px-7 lg:border-s"
    >
      <p className={`${columns} pb-1 text-xs max-sm:hidden`}>
        <span>{heads.position}</span>
        <span>{heads.place}</span>
        <span>{heads.covers}</span>
        <span>{heads.next}</span>
      </p>
      {empty.jobs.map(({ title, employer, place }, at) => {
        const { essential, nice } = example[at] ?? { essential: group(0, 0), nice: group(0, 0) }
        const count = { covered: essential.covered + nice.covered, of: essential.of + nice.of }
        return (
          <div key={title} className={`${columns} min-h-11 border-hair border-b py-1.5`}>
            <p className="min-w-0 wrap-anywhere">
              <span className="font-semibold">{title}</span>{' '}
              <span className="text-sm">{employer}</span>
            </p>
            <p className="text-sm max-sm:hidden">{place}</p>
            <p className="flex items-center gap-x-3 text-sm tabular-nums">
              <span className="w-12 shrink-0">{of(count.covered, count.of)}</span>
              <span className="opacity-62">
                <CoverageBars groups={{ essential, nice, duty: group(0, 0) }} of={count.of} />
              </span>
            </p>
            <p className="text-sm max-sm:hidden">{next[at]}</p>
          </div>
        )
      })}
      <p className="mt-3 text-sm">{empty.example}</p>
    </div>
  )
}
