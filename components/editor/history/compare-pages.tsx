import { Check, Columns2 } from 'lucide-react'
import { useCallback, useState } from 'react'
import { PagePicture } from '@/components/document/preview/page-picture'
import { type OpenPages, usePagePair } from '@/components/document/preview/use-page-pair'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { useIsWide } from '@/components/ui/use-is-wide'
import { history as historyMessages } from '@/lib/messages/areas'
import type { PaperDocument } from '@/lib/resume/schema/document'

type Props = { before: PaperDocument; after: PaperDocument }

/**
 * Shows both states as pages: side by side; on a phone alternating at the same position, so that differences jump out.
 */
export function ComparePages({ before, after }: Props) {
  const messages = useMessages(historyMessages)
  const pair = usePagePair(before, after)
  const [hasFailed, setFailed] = useState(false)
  const [shown, setShown] = useState<'before' | 'after'>('before')
  const onError = useCallback(() => setFailed(true), [])
  const isWide = useIsWide()
  if (pair.kind === 'loading') return <p role="status">{messages.setting}</p>
  if (pair.kind === 'failed' || hasFailed) return <p role="alert">{messages.pagesFailed}</p>
  const count = Math.max(pair.before.pages.length, pair.after.pages.length)
  return (
    <>
      {!isWide && (
        <SegmentedControl
          label={messages.show}
          className="sticky top-0 z-10 mb-3 bg-panel pb-1"
          options={[
            { id: 'before', label: messages.was },
            { id: 'after', label: messages.is },
          ]}
          value={shown}
          onChange={setShown}
        />
      )}
      <ol className="flex flex-col gap-6">
        {Array.from({ length: count }, (_, page) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages are identified by number
          <li key={page}>
            <PageHeading
              page={page + 1}
              isSame={pair.before.pages[page]?.hash === pair.after.pages[page]?.hash}
            />
            <div className="grid gap-4 rounded-control bg-mat p-3 md:p-5 lg:grid-cols-2">
              {(isWide || shown === 'before') && (
                <Side side={pair.before} page={page} time="pageThen" onError={onError} />
              )}
              {(isWide || shown === 'after') && (
                <Side side={pair.after} page={page} time="pageNow" onError={onError} />
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

function PageHeading({ page, isSame }: { page: number; isSame: boolean }) {
  const messages = useMessages(historyMessages)
  const Icon = isSame ? Check : Columns2
  return (
    <h3 className="mb-2 flex items-center gap-2 text-sm">
      {messages.page(page)}
      <span
        className={`inline-flex items-center gap-1 rounded-full px-2 py-0.5 font-medium text-xs ${isSame ? 'text-soft' : 'bg-pen-wash text-pen'}`}
      >
        <Icon aria-hidden="true" className="size-3.5" />
        {isSame ? messages.same : messages.differs}
      </span>
    </h3>
  )
}

type SideProps = {
  side: OpenPages
  page: number
  time: 'pageThen' | 'pageNow'
  onError: () => void
}

function Side({ side, page, time, onError }: SideProps) {
  const messages = useMessages(historyMessages)
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption className="font-medium text-soft text-xs max-md:sr-only">
        {time === 'pageThen' ? messages.was : messages.is}
      </figcaption>
      {page < side.pages.length ? (
        <PagePicture side={side} page={page} label={messages[time](page + 1)} onError={onError} />
      ) : (
        <p className="rounded-control border border-line border-dashed p-6 text-center text-soft">
          {messages.noSuchPage}
        </p>
      )}
    </figure>
  )
}
