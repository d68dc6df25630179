'use client'

import { PenLine } from 'lucide-react'
import { useCallback } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages, wording as wordingMessages } from '@/lib/messages/areas'
import { useOpenWording } from '../wording/use-open-wording'
import { LineList } from './line-list'

type Props = { entryId: string; entryName: string; label: string }

/** Bullets of an entry. */
export function BulletList({ entryId, entryName, label }: Props) {
  const messages = useMessages(editorMessages)
  const help = useMessages(wordingMessages)
  const { openEntry } = useOpenWording()
  const nameOf = useCallback((at: number) => messages.bullet(at, entryName), [messages, entryName])
  return (
    <LineList
      owner={entryId}
      label={label}
      list={messages.bullets(entryName)}
      nameOf={nameOf}
      add={messages.addBullet}
      keys={messages.bulletKeys}
    >
      <Button look="quiet" size="small" onPress={() => openEntry(entryId)}>
        <PenLine aria-hidden="true" />
        {help.open}
      </Button>
    </LineList>
  )
}
