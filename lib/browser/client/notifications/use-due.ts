import { useCallback, useEffect, useMemo, useState } from 'react'
import { debounce } from '../../device/debounce'
import { timeZoneOf } from '../../device/settings/settings'
import { useSettings } from '../../device/settings/use-settings'
import { useJournal } from '../../storage/journal/use-journal'
import { useCurrentWorkspace } from '../../sync/spaces/use-space'
import { useRemoteHeads } from '../../sync/use-sync'
import { type DueHead, dueHeads } from './due-heads'

/** Milliseconds after page load, and after the last change of a document. */
const pause = 3_000
/** Milliseconds between two checks of the date. */
const lookAgain = 5 * 60_000

type Heads = Parameters<typeof dueHeads>[0]

/**
 * Returns the applications with a due date by today, from local and remote heads, without a request; null until they
 * are read, and on pages without documents.
 */
export function useDue(): { due: DueHead[] | null; reload: () => Promise<void> } {
  const journal = useJournal()
  const remote = useRemoteHeads()
  const workspace = useCurrentWorkspace()
  const { settings } = useSettings()
  const timeZone = timeZoneOf(settings)
  const [heads, setHeads] = useState<Heads | null>(null)
  const [now, setNow] = useState(0)
  const reload = useCallback(async () => {
    if (!journal) return
    setHeads(await journal.list())
    setNow(Date.now())
  }, [journal])

  useEffect(() => {
    if (!journal) return
    const readSoon = debounce(reload, pause)
    const readWhenSeen = () => document.visibilityState === 'visible' && readSoon()
    readSoon()
    const stops = [journal.onOtherTab(readSoon), journal.onState(readSoon)]
    const interval = setInterval(() => setNow(Date.now()), lookAgain)
    document.addEventListener('visibilitychange', readWhenSeen)
    return () => {
      readSoon.cancel()
      clearInterval(interval)
      for (const stop of stops) stop()
      document.removeEventListener('visibilitychange', readWhenSeen)
    }
  }, [journal, reload])

  const due = useMemo(
    () => heads && dueHeads(heads, remote ?? [], now, timeZone),
    [heads, remote, now, timeZone],
  )
  // Reminders are about a person's own applications, not those of a workspace.
  return { due: workspace === null ? due : null, reload }
}
