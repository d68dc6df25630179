'use client'

import { PenLine, Plus } from 'lucide-react'
import { memo, useCallback, useMemo } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SortableList } from '@/components/ui/sortable-list'
import { addBullet, moveBullet } from '@/lib/browser/editing/bullets'
import { bulletsOf, findEntry } from '@/lib/browser/editing/locate'
import { editor as editorMessages } from '@/lib/messages/en/editor'
import { wording as wordingMessages } from '@/lib/messages/en/wording'
import { useDraft, useEditor } from '../state/editor-context'
import { useOpenWording } from '../wording/use-open-wording'
import { BulletRow } from './bullet-row'
import { modifierNames } from './modifier-names'

type Props = { entryId: string; entryName: string; label: string }

type Row = { id: string; name: string }

/** The bullets of one entry, in order. */
export const BulletList = memo(function BulletList({ entryId, entryName, label }: Props) {
  const { run, ids } = useEditor()
  const messages = useMessages(editorMessages)
  const help = useMessages(wordingMessages)
  const { openEntry } = useOpenWording()
  // One text, so that typing in a bullet renders no list.
  const order = useDraft(({ content }) => {
    const entry = findEntry(content, entryId)?.entry
    return entry
      ? bulletsOf(entry)
          .map((bullet) => bullet.id)
          .join(' ')
      : ''
  })
  const rows = useMemo(
    (): Row[] =>
      order
        .split(' ')
        .filter(Boolean)
        .map((id, index) => ({ id, name: messages.bullet(index + 1, entryName) })),
    [order, entryName, messages],
  )
  const renderRow = useCallback(
    (row: Row) => <BulletRow id={row.id} label={row.name} handleName={row.name} />,
    [],
  )
  const { modifier, alt } = modifierNames()
  return (
    <div className="col-span-full">
      <p aria-hidden="true" className="mb-1 font-medium text-soft text-xs">
        {label}
      </p>
      {rows.length > 0 && (
        <SortableList
          label={messages.bullets(entryName)}
          items={rows}
          onMove={(id, toIndex) => run((document) => moveBullet(document, id, toIndex))}
          renderRow={renderRow}
          className="-ms-1 flex flex-col gap-2"
        />
      )}
      <div
        className={`mt-1 flex flex-wrap items-center justify-between gap-x-4 pointer-coarse:ps-0 ${rows.length > 0 ? 'ps-6' : ''}`}
      >
        <div className="-ms-2.5 flex flex-wrap gap-x-1">
          <Button
            look="quiet"
            size="small"
            onPress={() => run((document) => addBullet(document, entryId, ids))}
          >
            <Plus aria-hidden="true" />
            {messages.addBullet}
          </Button>
          {rows.length > 0 && (
            <Button look="quiet" size="small" onPress={() => openEntry(entryId)}>
              <PenLine aria-hidden="true" />
              {help.open}
            </Button>
          )}
        </div>
        {rows.length > 0 && (
          <p className="text-soft text-xs pointer-coarse:hidden">
            {messages.bulletKeys(modifier, alt)}
          </p>
        )}
      </div>
    </div>
  )
})
