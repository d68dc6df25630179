import { type KeyboardEvent, memo } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { BoundRichField } from '@/components/document/fields/bound-rich-field'
import { classNames } from '@/components/ui/class-names'
import { modifierNames } from '@/components/ui/modifier-names'
import { DragHandle } from '@/components/ui/sortable-list'
import {
  bulletAddress,
  joinBullet,
  moveBulletBy,
  nestBullet,
  outdentOrJoin,
  pasteBullets,
  splitBullet,
} from '@/lib/browser/editing/bullets'
import { neighbourBullet } from '@/lib/browser/editing/places'
import type { BulletLevel } from '@/lib/resume/bullet-levels'
import { plainText } from '@/lib/resume/text/rich-text'

type Props = { id: string; label: string; isText: boolean; isSub: boolean }

/**
 * Returns the level that a key gives a bullet; null without one. Ctrl or ⌘ with a bracket as in other editors, and Alt and
 * Shift with an arrow as in Word, since some keyboards have brackets on a third level; Tab only ever leaves the field.
 */
function levelOfKey(event: KeyboardEvent): BulletLevel | null {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event
  if ((ctrlKey || metaKey) && !altKey && !shiftKey) {
    return key === ']' ? 1 : key === '[' ? 0 : null
  }
  const isArrow = key === 'ArrowLeft' || key === 'ArrowRight'
  if (!isArrow || !altKey || !shiftKey || modifierNames().isApple) return null
  const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
  return (key === 'ArrowRight') === isRightToLeft ? 0 : 1
}

/** Bullet of a list: Enter, Backspace, paste, a level and Alt with an arrow change the list. */
export const BulletRow = memo(function BulletRow({ id, label, isText, isSub }: Props) {
  const { run, ids, session, goTo, lastCaret } = useAnyEditor()

  function onKeyDown(event: KeyboardEvent) {
    const level = isText ? null : levelOfKey(event)
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    if ((!isMove && level === null) || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    const caret = lastCaret()
    const offset = caret?.address === bulletAddress(id) ? caret.offset : 0
    if (level !== null) return run((document) => nestBullet(document, id, level, offset))
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
    <div
      className={classNames('group/line relative flex items-start', isSub && 'ms-5')}
      onKeyDownCapture={onKeyDown}
    >
      {!isText && (
        <span
          aria-hidden="true"
          className={classNames(
            isSub ? 'mt-4 me-1.5 h-px w-1.5' : 'mt-3.25 me-1.5 size-1.5',
            'shrink-0 rounded-full bg-soft group-focus-within/line:rounded-xs group-focus-within/line:bg-mark group-focus-within/line:outline-4 group-focus-within/line:outline-mark group-hover/line:opacity-0 group-focus-within/line:group-hover/line:opacity-100 pointer-coarse:hidden',
          )}
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
        onJoinPrevious={() => run((document) => outdentOrJoin(document, id))}
        onJoinNext={joinNext}
        onPasteLines={(lines, before, after) =>
          run((document) => {
            const levels = lines.map(({ isNested }): BulletLevel => (isNested && !isText ? 1 : 0))
            const texts = lines.map(({ text }) => text)
            return pasteBullets(document, id, { before, lines: texts, after, levels }, ids)
          })
        }
        onMove={leave}
      />
    </div>
  )
})
