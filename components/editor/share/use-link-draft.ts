import { useState } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import type { LeftOutContact } from '@/lib/api/shares'
import type { LinkAccess } from './link-access'

/** Version that a link shows: a state of the document, or a stored one by its number. */
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
 * Drafts of each open document, by the id of the link or `new`. In memory only, because they hold passwords, and gone
 * with the session of the document.
 */
const drafts = new WeakMap<object, Map<string, LinkDraft>>()

function draftsOf(session: object): Map<string, LinkDraft> {
  const found = drafts.get(session) ?? new Map<string, LinkDraft>()
  drafts.set(session, found)
  return found
}

/**
 * Holds what is entered for a link until it is saved, also while the dialog is closed.
 *
 * @param key id of the link, or `new` for one that is not created yet
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
