import { GripVertical } from 'lucide-react'
import { memo, useEffect } from 'react'
import { useDrag } from 'react-aria/useDrag'
import { Button } from 'react-aria-components/Button'
import { useJobName } from '@/components/document/use-job-name'
import { useMessages } from '@/components/ui/messages'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { ApplicationMenu } from '../list/application-menu'
import { CoveredCount } from '../list/covered-count'
import { DueText } from '../list/due-text'
import type { ListProps } from '../list/list-props'

/** Drag data type with the id of an application, unknown to other programs. */
export const dragType = 'application/x-vitae-application'

type Props = Omit<ListProps, 'items' | 'subject'> & { item: ApplicationItem }

/** Application on the board. The whole card can be dragged; its handle is for the keyboard. */
export const BoardCard = memo(function BoardCard(props: Props) {
  const { item, today, actions, want, onGone } = props
  const messages = useMessages(applicationsMessages)
  const nameOf = useJobName()
  const { id, isHere, name } = item
  const job = nameOf(item)
  const title = item.label.trim() || name.trim() || item.title.trim() || messages.untitled
  const { outcome, nextOn } = item.application
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    getItems: () => [{ [dragType]: id, 'text/plain': job }],
    getAllowedDropOperations: () => ['move'],
  })
  useEffect(() => {
    if (!isHere) return want?.(id)
  }, [isHere, id, want])
  return (
    <li
      {...dragProps}
      data-application={id}
      className={`group relative flex items-start gap-1 rounded-control border border-line bg-panel py-2 ps-1 pe-1 hover:border-edge ${isDragging ? 'opacity-50' : ''}`}
    >
      <Button
        {...dragButtonProps}
        aria-label={messages.drag(job)}
        className="z-10 flex h-8 w-6 shrink-0 cursor-grab items-center justify-center rounded-control text-soft hover:text-ink pointer-coarse:h-11 pointer-coarse:w-8"
      >
        <GripVertical aria-hidden="true" className="size-4.5" />
      </Button>
      <div className="min-w-0 flex-1 py-1">
        <h3 className="text-sm">
          <a
            href={`#${id}`}
            dir="auto"
            draggable={false}
            className="line-clamp-2 font-semibold text-ink no-underline after:absolute after:inset-0 after:content-[''] group-hover:underline"
          >
            {title}
          </a>
        </h3>
        {title !== name.trim() && name.trim() !== '' && (
          <p dir="auto" className="line-clamp-1 text-sm">
            {name}
          </p>
        )}
        {outcome !== '' && <p className="text-soft text-sm">{messages.outcomes[outcome]}</p>}
        <CoveredCount item={item} />
        <DueText nextOn={nextOn} today={today} />
      </div>
      <ApplicationMenu item={item} actions={actions} onGone={onGone} className="relative! z-10" />
    </li>
  )
})
