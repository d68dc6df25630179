'use client'

import { useMemo } from 'react'
import { displayTitle } from '@/components/dashboard/cards/cv-names'
import { useMessages } from '@/components/ui/messages'
import { useDocumentHeads } from '@/lib/browser/journal/use-journal'
import { joinHeads } from '@/lib/browser/sync/join-heads'
import { useRemoteHeads } from '@/lib/browser/sync/use-sync'
import { common as commonMessages } from '@/lib/messages/areas'

export type DocumentChoice = {
  id: string
  kind: 'resume' | 'letter'
  label: string
  isHere: boolean
}

/** The CVs and letters in use that an application may name, the last edited first. */
export function useDocumentChoices(): readonly DocumentChoice[] {
  const { heads } = useDocumentHeads()
  const remote = useRemoteHeads()
  const { untitled } = useMessages(commonMessages)
  return useMemo(
    () =>
      joinHeads(heads ?? [], remote ?? [])
        .filter(({ trashedAt }) => trashedAt === null)
        .sort((a, b) => b.updatedAt - a.updatedAt)
        .flatMap(({ kind, ...head }) =>
          kind === 'application'
            ? []
            : [{ id: head.id, kind, label: displayTitle(head, untitled), isHere: head.isHere }],
        ),
    [heads, remote, untitled],
  )
}
