import { useMemo } from 'react'
import { useMessages } from '@/components/ui/messages'
import { useDocumentHeads } from '@/lib/browser/storage/journal/use-journal'
import { joinHeads } from '@/lib/browser/sync/join-heads'
import { useRemoteHeads } from '@/lib/browser/sync/use-sync'
import { common as commonMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import type { DocumentKind } from '@/lib/resume/schema/document'
import { useJobName } from '../use-job-name'

export type DocumentChoice = {
  id: string
  label: string
  /** Time of the last change, in milliseconds. */
  updatedAt: number
}

/** Returns local and remote documents of a kind, last edited first; null until the local ones are loaded. */
export function useDocumentChoices(kind: DocumentKind): readonly DocumentChoice[] | null {
  const { heads } = useDocumentHeads()
  const remote = useRemoteHeads()
  const { untitled } = useMessages(commonMessages)
  const nameOfJob = useJobName()
  return useMemo(
    () =>
      heads &&
      joinHeads(heads, remote ?? [])
        .filter((head) => head.kind === kind && head.trashedAt === null)
        .sort((a, b) => b.updatedAt - a.updatedAt)
        .map((head) => ({
          id: head.id,
          updatedAt: head.updatedAt,
          label: kind === 'application' ? nameOfJob(head) : displayTitle(head, untitled),
        })),
    [heads, remote, untitled, kind, nameOfJob],
  )
}
