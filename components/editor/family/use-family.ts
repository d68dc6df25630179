import { useEffect, useMemo, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { useDocumentHeads, useJournal } from '@/lib/browser/storage/journal/use-journal'
import { useRemoteHeads, useSync } from '@/lib/browser/sync/use-sync'
import { common as commonMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import { groupFamilies } from '@/lib/resume/family/group-families'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** CV of a family. `document` is null while loading, and if it is not on this device. */
export type FamilyCv = { id: string; name: string; document: ResumeDocument | null }

export type OpenFamily = {
  /** Master; null if it is not available. */
  main: FamilyCv | null
  /** Whether the master is in the trash. */
  isMainInTrash: boolean
  followers: readonly FamilyCv[]
}

type Listed = {
  id: string
  name: string
  follows: string | null
  revision: number
  isHere: boolean
}

/** Returns local and remote CVs in use, and ids of trashed ones. */
function useListedCvs(): { listed: Listed[]; trashed: ReadonlySet<string> } {
  const { heads } = useDocumentHeads()
  const remote = useRemoteHeads()
  const { untitled } = useMessages(commonMessages)
  return useMemo(() => {
    const here = (heads ?? []).filter(({ kind }) => kind === 'resume')
    const known = new Set(here.map(({ id }) => id))
    const away = (remote ?? []).filter(({ id, kind }) => kind === 'resume' && !known.has(id))
    const all = [
      ...here.map((head) => ({ ...head, isHere: true })),
      ...away.map((head) => ({
        ...head,
        follows: head.follows ?? null,
        revision: 0,
        isHere: false,
      })),
    ]
    return {
      listed: all
        .filter(({ trashedAt }) => trashedAt === null)
        .map(({ id, follows, revision, isHere, ...named }) => ({
          ...{ id, follows, revision, isHere },
          name: displayTitle(named, untitled),
        })),
      trashed: new Set(all.filter(({ trashedAt }) => trashedAt !== null).map(({ id }) => id)),
    }
  }, [heads, remote, untitled])
}

/**
 * Returns the family of a CV: master and followers with their local texts, updated after changes. Remote ones are
 * downloaded.
 *
 * @param followedId the open CV's master; null without one
 */
export function useFamily(id: string, followedId: string | null): OpenFamily {
  const journal = useJournal()
  const sync = useSync()
  const { listed, trashed } = useListedCvs()
  const family = useMemo(
    () =>
      groupFamilies(listed).find(
        ({ master, followers }) => master?.id === id || followers.some((one) => one.id === id),
      ),
    [listed, id],
  )
  const members = useMemo(
    () => (family ? [...(family.master ? [family.master] : []), ...family.followers] : []),
    [family],
  )
  const [documents, setDocuments] = useState<ReadonlyMap<string, ResumeDocument>>(new Map())
  useEffect(() => {
    if (!journal) return
    let isCurrent = true
    const read = async () => {
      const found = new Map<string, ResumeDocument>()
      for (const member of members) {
        if (!member.isHere) await sync?.fetch(member.id)
        const document = await journal.peek(member.id)
        if (!isCurrent) return
        if (document?.kind === 'resume') found.set(member.id, document)
      }
      setDocuments(found)
    }
    void read()
    return () => {
      isCurrent = false
    }
  }, [journal, sync, members])
  return useMemo(() => {
    const withDocument = ({ id: one, name }: Listed): FamilyCv => ({
      ...{ id: one, name },
      document: documents.get(one) ?? null,
    })
    return {
      main: family?.master ? withDocument(family.master) : null,
      isMainInTrash: followedId !== null && trashed.has(followedId),
      followers: (family?.followers ?? []).map(withDocument),
    }
  }, [family, documents, trashed, followedId])
}
