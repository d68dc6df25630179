import { useEffect, useMemo, useRef, useState } from 'react'
import type { PaperItem } from '@/components/document/overview/use-list-items'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import type { Family } from '@/lib/resume/family/group-families'
import { countPending, type Pending } from '@/lib/resume/family/pending'
import { isLocked } from '@/lib/resume/filing'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Count at these revisions of follower and master. */
type Counted = { key: string; pending: Pending | null }

type Counts = Map<string, Counted>

async function readResume(journal: Journal, id: string): Promise<ResumeDocument | null> {
  const document = await journal.peek(id)
  return document?.kind === 'resume' ? document : null
}

/** Counts pending changes of followers whose text, or whose master's text, has changed; true if there was one. */
async function countFamily(
  journal: Journal,
  { master, followers }: Family<PaperItem>,
  counts: Counts,
): Promise<boolean> {
  if (!master?.isHere) return false
  const keyOf = ({ revision }: PaperItem) => `${revision} ${master.revision}`
  const stale = followers.filter((item) => item.isHere && counts.get(item.id)?.key !== keyOf(item))
  if (stale.length === 0) return false
  const text = await readResume(journal, master.id)
  for (const item of stale) {
    const follower = text ? await readResume(journal, item.id) : null
    // A follower of a follower counts once that one is updated, a locked one once it is unlocked.
    const isDirect = follower?.lineage?.documentId === master.id && !isLocked(follower)
    counts.set(item.id, {
      key: keyOf(item),
      pending: text && follower && isDirect ? countPending(follower, text) : null,
    })
  }
  return true
}

/** Counts pending changes of local followers: again after an edit, family by family, yielding in between. */
export function usePending(families: readonly Family<PaperItem>[]): ReadonlyMap<string, Pending> {
  const journal = useJournal()
  const counts = useRef<Counts>(new Map())
  const [version, setVersion] = useState(0)
  useEffect(() => {
    if (!journal) return
    let isCurrent = true
    const countAll = async () => {
      for (const family of families) {
        const isChanged = await countFamily(journal, family, counts.current)
        if (!isCurrent) return
        if (isChanged) setVersion((before) => before + 1)
      }
    }
    countAll().catch(() => {
      // Storage does not answer, which the banner reports: no counts are shown.
    })
    return () => {
      isCurrent = false
    }
  }, [journal, families])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the counts were updated in place
  return useMemo(
    () =>
      new Map(
        [...counts.current].flatMap(([id, { pending }]) =>
          pending && pending.coming + pending.held > 0 ? [[id, pending] as const] : [],
        ),
      ),
    [version],
  )
}
