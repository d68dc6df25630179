'use client'

import { useMemo } from 'react'
import type { ResumeHead } from '@/lib/browser/answers/resume-answers'
import type { DocumentHead } from '@/lib/browser/journal/journal-types'
import { useRemoteHeads, useSyncState } from '@/lib/browser/sync/use-sync'
import type { PaperKind } from '@/lib/resume/schema/document'
import { useArrivals } from './imports/use-arrivals'

/** A CV or letter on the dashboard. `isHere` is false while only the account has it: its revision is 0. */
export type DashboardItem = Omit<DocumentHead, 'kind'> & { kind: PaperKind; isHere: boolean }

function fromRemote(head: ResumeHead): DashboardItem {
  const { id, title, name, label, follows = null } = head
  const kind = head.kind === 'letter' ? 'letter' : 'resume'
  return {
    ...{ id, kind, title, name, label, follows, isHere: false, revision: 0 },
    createdAt: Date.parse(head.createdAt),
    updatedAt: Date.parse(head.updatedAt),
    trashedAt: head.trashedAt === null ? null : Date.parse(head.trashedAt),
  }
}

/**
 * The CVs and letters of this device and those of the account that are not here yet, each once; applications have a
 * page of their own.
 */
export function joinItems(heads: DocumentHead[], remote: ResumeHead[]): DashboardItem[] {
  const here = new Set(heads.map(({ id }) => id))
  return [
    ...heads.flatMap(({ kind, ...head }) =>
      kind === 'application' ? [] : [{ ...head, kind, isHere: true }],
    ),
    ...remote.filter(({ id, kind }) => kind !== 'application' && !here.has(id)).map(fromRemote),
  ]
}

/**
 * Everything on the desk; null until this device has answered, and while an account that has never
 * been heard on this device may still have something.
 *
 * @param reload reads the CVs of this device again
 */
export function useDashboardItems(
  heads: DocumentHead[] | null,
  reload: () => Promise<void>,
): DashboardItem[] | null {
  const remote = useArrivals(heads, useRemoteHeads(), reload)
  const { kind } = useSyncState()
  return useMemo(() => {
    if (!heads) return null
    const items = joinItems(heads, remote ?? [])
    return items.length === 0 && kind === 'saving' ? null : items
  }, [heads, remote, kind])
}
