import { History } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { VersionHead } from '@/dist/answers/version-answers'
import type { useVersions } from '@/lib/browser/sync/history/use-versions'
import { history as historyMessages } from '@/lib/messages/areas'
import { failureMessage } from './failure-message'
import { useVersionText } from './use-version-text'
import { VersionRow } from './version-row'

type Props = {
  versions: ReturnType<typeof useVersions>
  onCompare: (version: VersionHead) => void
  onName: (version: VersionHead, name: string) => Promise<void>
  onPdf: (version: number) => Promise<void>
}

/** Stored versions by date, paged. */
export function VersionList({ versions, onCompare, onName, onPdf }: Props) {
  const messages = useMessages(historyMessages)
  const { days } = useVersionText()
  const { items, hasMore, isLoading, error, reload } = versions
  const { list, older, showOlder } = useOlder(versions)
  const last = hasMore ? null : items?.at(-1)
  return (
    <div ref={list}>
      {!items && isLoading && (
        <p role="status" className="mt-6 animate-pulse text-soft motion-reduce:animate-none">
          {messages.loading}
        </p>
      )}
      {items?.length === 0 && !error && <NoVersions />}
      {items &&
        days(items).map(({ day, name, versions: ofDay }) => (
          <section key={day} className="mt-5">
            <h3 className="mb-1 px-2 font-medium text-soft text-xs">{name}</h3>
            <ul className="-mx-1">
              {ofDay.map((version) => (
                <VersionRow
                  key={version.number}
                  version={version}
                  isFirst={version === last}
                  onCompare={() => onCompare(version)}
                  onName={(given) => onName(version, given)}
                  onPdf={() => onPdf(version.number)}
                />
              ))}
            </ul>
          </section>
        ))}
      {error && (
        <div role="alert" className="mt-4 rounded-card border border-line bg-panel p-3 text-sm">
          <p>{failureMessage(error, messages.failed)}</p>
          {/* If there are more, the button below retries. */}
          {!hasMore && (
            <Button size="small" className="mt-2" onPress={() => void reload()}>
              {messages.tryAgain}
            </Button>
          )}
        </div>
      )}
      {hasMore && (
        <Button
          ref={older}
          look="quiet"
          className="mt-4 w-full"
          aria-disabled={isLoading || undefined}
          onPress={showOlder}
        >
          {isLoading ? messages.fetchingOlder : messages.older}
        </Button>
      )}
    </div>
  )
}

/** Loads older versions, and moves the focus to the first of them. */
function useOlder({ items, isLoading, loadMore }: Props['versions']) {
  const list = useRef<HTMLDivElement>(null)
  const older = useRef<HTMLButtonElement>(null)
  const [seen, setSeen] = useState(0)
  const next = items?.find(({ number }) => number < seen)?.number
  // Before anything else handles the removed button's focus.
  useLayoutEffect(() => {
    const { activeElement, body } = document
    // The focus stays if the person is typing elsewhere.
    const isElsewhere = activeElement !== body && activeElement !== older.current
    if (next === undefined || isElsewhere) return
    list.current?.querySelector<HTMLElement>(`[data-version="${next}"] button`)?.focus()
  }, [next])

  function showOlder() {
    if (isLoading) return
    setSeen(items?.at(-1)?.number ?? 0)
    void loadMore()
  }
  return { list, older, showOlder }
}

function NoVersions() {
  const messages = useMessages(historyMessages)
  return (
    <div className="mt-8 text-center">
      <History aria-hidden="true" className="mx-auto size-7 text-faint" />
      <h3 className="mt-2 text-base">{messages.emptyTitle}</h3>
      <p className="mt-1 text-soft text-sm">{messages.emptyText}</p>
    </div>
  )
}
