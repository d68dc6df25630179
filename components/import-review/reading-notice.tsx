import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { ImportProgress } from '@/lib/importers/import-types'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { NoticeCard } from './notice-card'

type Props = { name: string; progress: ImportProgress | null; onCancel: () => void }

const stages = ['opening', 'reading', 'understanding'] as const

/** Shows the progress of parsing a file, with a cancel button. */
export function ReadingNotice({ name, progress, onCancel }: Props) {
  const messages = useMessages(reviewMessages)
  const stage = progress?.stage ?? 'opening'
  const at = stages.indexOf(stage)
  const share = progress && progress.of > 0 ? progress.done / progress.of : 0
  const pages =
    stage === 'reading' && progress && progress.of > 0
      ? messages.pageOf(Math.min(progress.done + 1, progress.of), progress.of)
      : ''
  return (
    <NoticeCard title={name} className="w-full max-w-md">
      <p role="status" className="mt-2 text-soft">
        {messages.stages[stage]}
        {pages && ` · ${pages}`}
      </p>
      <progress
        aria-label={messages.stages[stage]}
        value={at + share}
        max={stages.length}
        className="mt-4 h-2 w-full overflow-hidden rounded-full accent-pen"
      />
      <p className="mt-4 text-sm text-soft">{messages.onThisDevice}</p>
      <Button className="mt-4" onPress={onCancel}>
        {messages.cancel}
      </Button>
    </NoticeCard>
  )
}
