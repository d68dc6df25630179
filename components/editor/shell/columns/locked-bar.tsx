import { Lock } from 'lucide-react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { common } from '@/lib/messages/areas'
import { isLocked } from '@/lib/resume/filing'

/** Bar over the pane of a locked document, which unlocks it. */
export function LockedBar() {
  const { session } = useAnyEditor()
  const { filing } = useMessages(common)
  const { canWrite } = useSpace()
  if (!useAnyDraft(isLocked)) return null
  return (
    <div
      role="status"
      className="flex min-h-10 flex-wrap items-center gap-x-2 gap-y-1 border-hair border-b bg-well py-1 ps-5 pe-3 text-sm"
    >
      <Lock aria-hidden="true" className="size-4 shrink-0 text-soft" />
      <p className="min-w-0 flex-1 basis-40">{filing.lockedHint}</p>
      {canWrite && (
        <Button size="small" onPress={() => session.refile({ isLocked: undefined })}>
          {filing.unlock}
        </Button>
      )}
    </div>
  )
}
