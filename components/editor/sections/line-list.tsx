import { Plus } from 'lucide-react'
import { type ComponentType, type ReactNode, useCallback, useMemo } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { modifierNames } from '@/components/ui/modifier-names'
import { SortableList } from '@/components/ui/sortable-list'
import { addBullet, moveBullet } from '@/lib/browser/editing/bullets'
import { findBullets } from '@/lib/browser/editing/lines'
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
  keys: (modifier: string, alt: string) => string
  /** Further buttons, shown if there is a line. */
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

type Row = LinePlace & { name: string }

/** Reorderable list of lines: typed, split, joined, moved. */
export function LineList(props: Props) {
  const { owner, label, list, nameOf, add, keys, isText = false, children, Above, Below } = props
  const { run, ids } = useAnyEditor()
  // Selected as a string, so that typing in a line rerenders no list.
  const order = useAnyDraft((document) => {
    const found = findBullets(document, owner)
    return found?.bullets.map((bullet) => bullet.id).join(' ') ?? ''
  })
  const rows = useMemo(
    (): Row[] =>
      order
        .split(' ')
        .filter(Boolean)
        .map((id, index, { length: count }) => ({
          ...{ id, at: index + 1, count },
          name: nameOf(index + 1, count),
        })),
    [order, nameOf],
  )
  const renderRow = useCallback(
    (row: Row) => (
      <>
        {Above && <Above id={row.id} at={row.at} count={row.count} />}
        <BulletRow id={row.id} label={row.name} isText={isText} />
        {Below && <Below id={row.id} />}
      </>
    ),
    [Above, Below, isText],
  )
  const { modifier, alt } = modifierNames()
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
          className={`flex flex-col ${isText ? 'gap-2' : ''}`}
        />
      )}
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4">
        <div className="-ms-2.5 flex flex-wrap gap-x-1">
          <Button
            look="quiet"
            size="small"
            onPress={() => run((document) => addBullet(document, owner, ids))}
          >
            <Plus aria-hidden="true" />
            {add}
          </Button>
          {rows.length > 0 && children}
        </div>
        {rows.length > 0 && (
          <p className="text-soft text-xs pointer-coarse:hidden">{keys(modifier, alt)}</p>
        )}
      </div>
    </div>
  )
}
