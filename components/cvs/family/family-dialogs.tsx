import type { PaperItem } from '@/components/document/overview/use-list-items'
import { lateDialog } from '@/components/ui/late-part'
import { listTags } from '../search/search'
import type { ChangeTags } from '../tags/tags-dialog'

/** Dialog about CVs of the list, opened by an action of theirs. */
export type FamilyDialog =
  /** The CV is about to follow another one. */
  | { kind: 'follow'; item: PaperItem }
  /** It is about to be trashed while others follow it. */
  | { kind: 'leave'; item: PaperItem; followers: readonly PaperItem[] }
  | { kind: 'tags'; tagged: readonly PaperItem[] }
  | { kind: 'note'; note: string; onNote: (note: string) => void }

const FollowDialog = lateDialog(() => import('./follow-dialog').then((file) => file.FollowDialog))
const LeaveDialog = lateDialog(() => import('./leave-dialog').then((file) => file.LeaveDialog))
const NoteDialog = lateDialog(() =>
  import('@/components/document/note-dialog').then((file) => file.NoteDialog),
)
const TagsDialog = lateDialog(() => import('../tags/tags-dialog').then((file) => file.TagsDialog))

type Props = {
  dialog: FamilyDialog | null
  items: readonly PaperItem[]
  tag: ChangeTags
  trash: (item: PaperItem) => Promise<void>
  bring: (item: PaperItem) => Promise<boolean>
  reload: () => Promise<void>
  onClose: () => void
}

/** Shows the open dialog, loaded on demand. */
export function FamilyDialogs({ dialog, items, tag, trash, bring, reload, onClose }: Props) {
  if (!dialog) return null
  if (dialog.kind === 'tags') {
    const known = listTags(items)
    return <TagsDialog items={dialog.tagged} {...{ known, tag, onClose }} />
  }
  if (dialog.kind === 'note') {
    const close = () => {
      onClose()
      void reload()
    }
    return <NoteDialog note={dialog.note} onChange={dialog.onNote} onClose={close} />
  }
  const { item } = dialog
  if (dialog.kind === 'leave') {
    return <LeaveDialog {...{ item, trash, bring, onClose }} followers={dialog.followers} />
  }
  const candidates = items
    .filter(
      ({ id, kind, follows, isArchived }) =>
        kind === 'resume' && id !== item.id && follows === null && !isArchived,
    )
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
  return <FollowDialog {...{ item, candidates, bring, reload, onClose }} />
}
