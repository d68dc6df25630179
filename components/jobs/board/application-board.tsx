import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useMessages } from '@/components/ui/messages'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { type ApplicationStage, applicationStages } from '@/lib/resume/schema/application'
import type { ListProps } from '../list/list-props'
import { BoardColumn } from './board-column'

/**
 * Board with a column per stage. A card moves by drag and drop, by keyboard (Enter on its handle, Tab to a column,
 * Enter), and by its menu.
 */
export function ApplicationBoard(props: ListProps) {
  const { items, actions } = props
  const messages = useMessages(applicationsMessages)
  const board = useRef<HTMLDivElement>(null)
  const moved = useRef<{ id: string; stage: ApplicationStage } | null>(null)
  const latest = useRef(items)
  useLayoutEffect(() => {
    latest.current = items
  }, [items])
  const { move } = actions
  const moveTo = useCallback(
    (id: string, stage: ApplicationStage) => {
      const item = latest.current.find((one) => one.id === id)
      if (!item) return
      moved.current = { id, stage }
      void move(item, stage)
    },
    [move],
  )
  const cardActions = useMemo(
    () => ({
      ...actions,
      move: async ({ id }: ListProps['items'][number], stage: ApplicationStage) =>
        moveTo(id, stage),
    }),
    [actions, moveTo],
  )

  // A moved card is a new element: the focus follows.
  useEffect(() => {
    const { id, stage } = moved.current ?? {}
    if (!id || !stage || items.find((item) => item.id === id)?.application.stage !== stage) return
    moved.current = null
    const column = board.current?.querySelector<HTMLElement>(`[data-stage="${stage}"]`)
    const handle = column?.querySelector<HTMLElement>(`[data-application="${id}"] button`)
    ;(handle ?? column)?.focus({ preventScroll: handle === undefined })
  }, [items])

  return (
    <div
      ref={board}
      className="-mx-4 flex min-h-96 flex-1 snap-x scroll-px-4 gap-3 overflow-x-auto px-4 pb-4 sm:-mx-8 sm:scroll-px-8 sm:px-8"
    >
      {applicationStages.map((stage) => (
        <BoardColumn
          key={stage}
          {...props}
          actions={cardActions}
          stage={stage}
          name={messages.stages[stage]}
          items={items.filter(({ application }) => application.stage === stage)}
          onMove={moveTo}
        />
      ))}
    </div>
  )
}
