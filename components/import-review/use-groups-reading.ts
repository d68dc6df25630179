import { useEffect, useRef, useState } from 'react'
import type { Running } from '@/lib/browser/import-export/import/run-import'
import { runReadGroups } from '@/lib/browser/import-export/import/run-read-lines'
import type { DraftEntry, DraftSectionKind } from '@/lib/importers/draft/draft-types'
import type { SourceText } from '@/lib/importers/source/source-types'

export type GroupsRead = readonly (DraftEntry | null)[]

/** Reads groups of lines as entries in a worker, again at each change; `read` is the last result, for a preview. */
export function useGroupsReading(
  source: SourceText,
  kind: DraftSectionKind,
  groups: readonly (readonly number[])[],
) {
  const key = JSON.stringify([kind, groups])
  const [shown, setShown] = useState<{ key: string; of: SourceText; read: GroupsRead } | null>(null)
  const running = useRef<Running<GroupsRead> | null>(null)
  useEffect(() => {
    const [asked, lines] = JSON.parse(key) as [DraftSectionKind, number[][]]
    if (lines.length === 0) return
    const run = runReadGroups({ source, kind: asked, groups: lines })
    running.current = run
    void run.outcome.then((read) => read && setShown({ key, of: source, read }))
    return () => run.cancel()
  }, [source, key])
  const isCurrent = shown?.key === key && shown.of === source
  return {
    read: shown?.of === source && groups.length > 0 ? shown.read : [],
    isPending: !isCurrent,
    /** Waits for the entries of the groups as they are. */
    wait: async (): Promise<GroupsRead> => {
      if (groups.length === 0) return []
      if (isCurrent && shown) return shown.read
      return (await running.current?.outcome) ?? []
    },
  }
}
