import { useState } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import type { LeftOutContact } from '@/lib/api/shares'
import type { LinkAccess } from './link-access'

/** Version that a link shows: the newest, the current state, or a stored one by number. */
export type VersionChoice = 'newest' | 'asItIsNow' | `${number}`

/** Unsaved input for a link. */
type LinkDraft = Partial<
  LinkAccess & {
    label: string
    choice: VersionChoice
    withResume: boolean
    offersDownload: boolean
    leaveOut: readonly LeftOutContact[]
    slug: string
  }
>

/**
 * Drafts of each open document, by link id or `new`. In memory only, because they contain passwords, and deleted with
 * the document's session.
 */
const drafts = new WeakMap<object, Map<string, LinkDraft>>()

function draftsOf(session: object): Map<string, LinkDraft> {
  const found = drafts.get(session) ?? new Map<string, LinkDraft>()
  drafts.set(session, found)
  return found
}

/**
 * Holds unsaved input for a link, also while the dialog is closed.
 *
 * @param key link id, or `new`
 */
export function useLinkDraft(key: string) {
  const { session } = useAnyEditor()
  const [draft, setDraft] = useState<LinkDraft>(() => draftsOf(session).get(key) ?? {})
  return {
    draft,
    change(changed: LinkDraft) {
      const next = { ...draftsOf(session).get(key), ...changed }
      draftsOf(session).set(key, next)
      setDraft(next)
    },
    discard() {
      draftsOf(session).delete(key)
      setDraft({})
    },
  }
}
