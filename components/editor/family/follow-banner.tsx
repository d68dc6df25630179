'use client'

import { useMemo, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { common as commonMessages, family as familyMessages } from '@/lib/messages/areas'
import { displayTitleOf } from '@/lib/resume/display-title'
import { countPending } from '@/lib/resume/family/pending'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { ChangesDialog } from './changes-dialog'
import { useFollowedCv } from './use-followed-cv'

/** Reports that the master was changed, and offers its changes. */
export function FollowBanner({ className }: { className: string }) {
  const followedId = useDraft(({ lineage }) => lineage?.documentId ?? '')
  const followed = useFollowedCv(followedId)
  return followed && <NewChanges followed={followed} className={className} />
}

/** Counts pending changes when the master or the base changes, not with every key. */
function useCount(followed: ResumeDocument): number {
  const { session } = useEditor()
  const base = useDraft(({ lineage }) => lineage?.base ?? null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: recounts for another base
  return useMemo(() => {
    const here = session.document()
    const pending = here.lineage && countPending(here, followed)
    return pending ? pending.coming + pending.held : 0
  }, [session, followed, base])
}

function NewChanges({ followed, className }: { followed: ResumeDocument; className: string }) {
  const messages = useMessages(familyMessages)
  const { untitled } = useMessages(commonMessages)
  const count = useCount(followed)
  const [isOpen, setOpen] = useState(false)
  const name = displayTitleOf(followed, untitled)
  return (
    <>
      {count > 0 && (
        <Banner
          tone="information"
          className={className}
          actions={
            <Button size="small" onPress={() => setOpen(true)}>
              {messages.see}
            </Button>
          }
        >
          {messages.changed(name, count)}
        </Banner>
      )}
      {isOpen && <ChangesDialog followed={followed} name={name} onClose={() => setOpen(false)} />}
    </>
  )
}
