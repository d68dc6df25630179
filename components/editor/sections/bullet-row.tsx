import { type KeyboardEvent, memo } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { BoundRichField } from '@/components/document/fields/bound-rich-field'
import { DragHandle } from '@/components/ui/sortable-list'
import {
  bulletAddress,
  joinBullet,
  moveBulletBy,
  pasteBullets,
  splitBullet,
} from '@/lib/browser/editing/bullets'
import { neighbourBullet } from '@/lib/browser/editing/places'
import { plainText } from '@/lib/resume/text/rich-text'

type Props = { id: string; label: string; isText: boolean }

/** Bullet of a list: Enter, Backspace, paste and Alt with an arrow change the list. */
export const BulletRow = memo(function BulletRow({ id, label, isText }: Props) {
  const { run, ids, session, goTo, lastCaret } = useAnyEditor()

  function onKeyDown(event: KeyboardEvent) {
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    if (!isMove || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    const caret = lastCaret()
    const offset = caret?.address === bulletAddress(id) ? caret.offset : 0
    run((document) => moveBulletBy(document, id, event.key === 'ArrowUp' ? -1 : 1, offset))
  }

  /** Joins the next bullet, like Backspace at its start. */
  function joinNext() {
    const next = neighbourBullet(session.document(), id, 1)
    if (next) run((document) => joinBullet(document, next.id))
  }

  function leave(direction: 'up' | 'down'): boolean {
    const neighbour = neighbourBullet(session.document(), id, direction === 'up' ? -1 : 1)
    if (!neighbour) return false
    goTo(bulletAddress(neighbour.id), direction === 'up' ? plainText(neighbour.text).length : 0)
    return true
  }

  return (
    <div className="group/line relative flex items-start" onKeyDownCapture={onKeyDown}>
      {!isText && (
        <span
          aria-hidden="true"
          className="mt-3.25 me-1.5 size-1.5 shrink-0 rounded-full bg-soft group-focus-within/line:rounded-xs group-focus-within/line:bg-mark group-focus-within/line:outline-4 group-focus-within/line:outline-mark group-hover/line:opacity-0 group-focus-within/line:group-hover/line:opacity-100 pointer-coarse:hidden"
        />
      )}
      <DragHandle
        name={label}
        className="absolute -start-2 opacity-0 focus-visible:opacity-100 group-hover/line:opacity-100 pointer-coarse:static pointer-coarse:opacity-100"
      />
      <BoundRichField
        owner={id}
        field="text"
        label={label}
        isLabelHidden
        isLine={!isText}
        className="min-w-0 flex-1"
        onSplit={(before, after) =>
          run((document) => splitBullet(document, id, { before, after }, ids))
        }
        onJoinPrevious={() => run((document) => joinBullet(document, id))}
        onJoinNext={joinNext}
        onPasteLines={(lines, before, after) =>
          run((document) => pasteBullets(document, id, { before, lines, after }, ids))
        }
        onMove={leave}
      />
    </div>
  )
})
