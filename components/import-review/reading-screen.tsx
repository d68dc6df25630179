import type { ReactNode } from 'react'
import { AppHeader } from '@/components/ui/app-header'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import type { ImportProgress } from '@/lib/importers/import-types'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { PhoneBar } from './phone-bar'

type Props = {
  /** Name of the file; null before it is known. */
  name: string | null
  progress: ImportProgress | null
  onCancel: (() => void) | null
}

const stages = ['opening', 'reading', 'understanding'] as const

type BarProps = {
  name: string
  /** Whether the name is the heading of the page. */
  isHeading?: boolean
}

/** Header of an import without a review: the app's, and one row on a phone. */
export function ImportBar({ name, isHeading = true }: BarProps) {
  const messages = useMessages(reviewMessages)
  const Title = isHeading ? 'h1' : 'p'
  return (
    <>
      <div className="md:hidden">
        <PhoneBar
          title={name}
          isHeading={isHeading}
          backLabel={messages.toDashboard}
          back={inSpace('/cvs')}
        />
      </div>
      <div className="max-md:hidden">
        <AppHeader
          place="cvs"
          name={
            <Title dir="auto" title={name} className="min-w-0 truncate font-semibold text-sm">
              {name}
            </Title>
          }
        />
      </div>
    </>
  )
}

const Bar = ({ className }: { className: string }) => (
  <span aria-hidden="true" className={`block h-3 rounded-full bg-well ${className}`} />
)

/** Outline of a row of the list. */
const Row = ({ children }: { children: ReactNode }) => (
  <li className="flex min-h-10 items-center gap-x-3 border-hair border-b px-4 sm:px-6">
    {children}
  </li>
)

/** Shows how far the reading of a file is, in the outline of its review. */
export function ReadingScreen({ name, progress, onCancel }: Props) {
  const messages = useMessages(reviewMessages)
  const stage = progress?.stage ?? 'opening'
  const share = progress && progress.of > 0 ? progress.done / progress.of : 0
  const done = Math.round((100 * (stages.indexOf(stage) + share)) / stages.length)
  const text =
    stage === 'reading' && progress && progress.of > 1
      ? messages.readingPage(Math.min(progress.done + 1, progress.of), progress.of)
      : messages.stages[stage]
  return (
    <div className="flex h-dvh flex-col overflow-hidden bg-panel">
      <ImportBar name={name ?? messages.title} />
      <div
        role="progressbar"
        aria-label={text}
        aria-valuenow={done}
        className="relative z-10 h-0 shrink-0"
      >
        <div className="absolute inset-x-0 top-0 h-[3px] overflow-hidden">
          <div
            className="h-full bg-pen transition-[width] duration-300 motion-reduce:transition-none"
            style={{ width: `${Math.max(done, 4)}%` }}
          />
        </div>
      </div>
      <div className="flex min-h-0 flex-1 max-md:flex-col">
        <div
          aria-hidden="true"
          className="shrink-0 overflow-hidden bg-mat max-md:h-[10.375rem] max-md:max-h-[25dvh] max-md:p-2 md:w-[42%] md:max-w-[600px] md:px-8 md:pt-11 2xl:max-w-[680px]"
        >
          <div className="aspect-[210/297] w-full bg-paper shadow-paper" />
        </div>
        <main aria-busy="true" className="min-w-0 flex-1 overflow-auto border-line md:border-s">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 pt-4 pb-4 sm:px-6">
            <div className="min-w-0 flex-1 basis-64">
              <p role="status" className="font-semibold text-xl tracking-tight">
                {text}
              </p>
              <p className="mt-0.5 text-pretty text-sm text-soft">{messages.onThisDevice}</p>
            </div>
            {onCancel && <Button onPress={onCancel}>{messages.cancel}</Button>}
          </div>
          <ul aria-hidden="true" className="border-hair border-t">
            {['w-40', 'w-64', 'w-52', 'w-72', 'w-44'].map((width) => (
              <Row key={width}>
                <Bar className="w-3" />
                <Bar className="w-28 shrink-0" />
                <Bar className={`max-w-full ${width} max-sm:hidden`} />
              </Row>
            ))}
          </ul>
        </main>
      </div>
    </div>
  )
}
