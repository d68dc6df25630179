import { type ReactNode, useRef, useState } from 'react'
import { useDrop } from 'react-aria/useDrop'
import { useMessages } from '@/components/ui/messages'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import type { ApplicationStage } from '@/lib/resume/schema/application'
import { GrowingList } from '../list/growing-list'
import type { ListProps } from '../list/list-props'
import { BoardCard, dragType } from './board-card'

/** Cards per batch: a screen. */
const step = 8

type Props = ListProps & {
  stage: ApplicationStage
  name: string
  onMove: (id: string, stage: ApplicationStage) => void
}

/** Column of a stage, with a drop target for cards of other stages. */
export function BoardColumn({ stage, name, items, ...props }: Props) {
  const { today, subject, actions, want, onGone, onMove } = props
  const messages = useMessages(applicationsMessages)
  const column = useRef<HTMLElement>(null)
  const [isFolded, setFolded] = useState(stage === 'closed')
  const { dropProps, isDropTarget } = useDrop({
    ref: column,
    getDropOperation: (types) => (types.has(dragType) ? 'move' : 'cancel'),
    onDrop: async ({ items: dropped }) => {
      for (const item of dropped) {
        if (item.kind === 'text' && item.types.has(dragType)) {
          onMove(await item.getText(dragType), stage)
        }
      }
    },
  })
  return (
    <section
      {...dropProps}
      ref={column}
      tabIndex={-1}
      data-stage={stage}
      aria-label={messages.column(name, items.length)}
      className={`flex max-h-full snap-start flex-col rounded-card border bg-well ${isFolded ? 'w-11 shrink-0' : 'min-w-[min(16.5rem,80vw)] flex-1'} ${isDropTarget ? 'border-pen bg-pen-wash' : 'border-transparent'}`}
    >
      <h2 className="text-base">
        <Head {...{ isFolded }} onToggle={stage === 'closed' ? () => setFolded(!isFolded) : null}>
          {name}
          <span className="font-normal text-soft text-sm">{items.length}</span>
        </Head>
      </h2>
      {!isFolded && (
        <div className="scroll-thin min-h-24 flex-1 overflow-y-auto px-2 pb-2">
          {items.length === 0 && (
            <p className="px-1 py-2 text-soft text-sm">{messages.emptyColumn}</p>
          )}
          <GrowingList {...{ items, step, subject }} className="flex flex-col gap-2">
            {(item) => <BoardCard key={item.id} {...{ item, today, actions, want, onGone }} />}
          </GrowingList>
        </div>
      )}
    </section>
  )
}

type HeadProps = { isFolded: boolean; onToggle: (() => void) | null; children: ReactNode }

/** Name and count of a column; of the closed jobs a button, upright while it is folded. */
function Head({ isFolded, onToggle, children }: HeadProps) {
  const look = 'flex items-baseline gap-2'
  if (!onToggle) return <span className={`${look} px-3 pt-3 pb-2`}>{children}</span>
  return (
    <button
      type="button"
      aria-expanded={!isFolded}
      onClick={onToggle}
      className={`${look} cursor-pointer rounded-card hover:bg-hover ${isFolded ? 'min-h-32 w-full items-center px-2.5 py-3 [writing-mode:vertical-rl]' : 'w-full px-3 pt-3 pb-2'}`}
    >
      {children}
    </button>
  )
}
