import { ListStart, ListTree, Plus } from 'lucide-react'
import { type ComponentType, type ReactNode, useCallback, useMemo } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { modifierNames } from '@/components/ui/modifier-names'
import { SortableList } from '@/components/ui/sortable-list'
import { addBullet, moveBullet, nestBullet } from '@/lib/browser/editing/bullets'
import { findBullets } from '@/lib/browser/editing/lines'
import { editor as editorMessages } from '@/lib/messages/areas'
import { levelsOf } from '@/lib/resume/bullet-levels'
import { BulletRow } from './bullet-row'

type Props = {
  /** Owner id of the lines: an entry for bullets, or the letter for paragraphs. */
  owner: string
  /** Visible heading, if any; `list` is the accessible name. */
  label?: string
  list: string
  /** Returns the name of a line by its number, from 1, and how many there are. Must be a stable function. */
  nameOf: (at: number, count: number) => string
  add: string
  /** Returns the line that names keys, beside the button. */
  keys?: (modifier: string, alt: string) => string
  /** Behind the button that adds a line. */
  children?: ReactNode
  /** Whether the lines are paragraphs, in boxes and without dots. */
  isText?: boolean
  /** Rendered above each line: what belongs there. */
  Above?: ComponentType<LinePlace>
  /** Rendered below each line. */
  Below?: ComponentType<{ id: string }>
}

/** Line with its number, from 1, and how many there are. */
export type LinePlace = { id: string; at: number; count: number }

type Row = LinePlace & { name: string; isSub: boolean }

/** Reorderable list of lines: typed, split, joined, moved. */
export function LineList(props: Props) {
  const { owner, label, list, nameOf, add, keys, isText = false, children, Above, Below } = props
  const { run, ids } = useAnyEditor()
  const messages = useMessages(editorMessages)
  // Selected as a string, so that typing in a line rerenders no list.
  const order = useAnyDraft((document) => {
    const found = findBullets(document, owner)
    const levels = isText ? [] : levelsOf(found?.bullets ?? [])
    return found?.bullets.map(({ id }, index) => `${id}${levels[index] ?? 0}`).join(' ') ?? ''
  })
  const rows = useMemo(
    (): Row[] =>
      order
        .split(' ')
        .filter(Boolean)
        .map((line, index, { length: count }) => {
          const isSub = line.endsWith('1')
          const name = nameOf(index + 1, count)
          return {
            ...{ id: line.slice(0, -1), at: index + 1, count, isSub },
            name: isSub ? messages.subPoint(name) : name,
          }
        }),
    [order, nameOf, messages],
  )
  const renderRow = useCallback(
    (row: Row) => (
      <>
        {Above && <Above id={row.id} at={row.at} count={row.count} />}
        <BulletRow id={row.id} label={row.name} isText={isText} isSub={row.isSub} />
        {Below && <Below id={row.id} />}
      </>
    ),
    [Above, Below, isText],
  )
  const { modifier, alt } = modifierNames()
  const renderItems = ({ id, at, isSub }: Row) => (
    <MenuItem
      text={isSub ? messages.makeBullet : messages.makeSubPoint}
      icon={isSub ? <ListStart aria-hidden="true" /> : <ListTree aria-hidden="true" />}
      shortcut={`${modifier} ${isSub ? '[' : ']'}`}
      isDisabled={at === 1}
      onAction={() => run((document) => nestBullet(document, id, isSub ? 0 : 1))}
    />
  )
  return (
    <div className="col-span-full">
      {label !== undefined && (
        <p aria-hidden="true" className="mb-1 font-medium text-soft text-xs">
          {label}
        </p>
      )}
      {rows.length > 0 && (
        <SortableList
          label={list}
          items={rows}
          onMove={(id, toIndex) => run((document) => moveBullet(document, id, toIndex))}
          renderRow={renderRow}
          {...(isText ? {} : { renderItems })}
          className={`flex flex-col ${isText ? 'gap-2' : ''}`}
        />
      )}
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4">
        <div className="-ms-2.5 flex flex-wrap items-center gap-x-1">
          <Button
            look="quiet"
            size="small"
            onPress={() => run((document) => addBullet(document, owner, ids))}
          >
            <Plus aria-hidden="true" />
            {add}
          </Button>
          {children}
        </div>
        {rows.length > 0 && keys && (
          <p className="text-soft text-xs pointer-coarse:hidden">{keys(modifier, alt)}</p>
        )}
      </div>
    </div>
  )
}
