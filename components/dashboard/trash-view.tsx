'use client'

import { Trash2, Undo2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { DocumentHead } from '@/lib/browser/journal/types'
import type { Document } from '@/lib/resume/schema/document'
import { displayTitle } from './cv-names'
import { PaperPicture } from './paper-picture'

type Props = {
  heads: DocumentHead[]
  documents: ReadonlyMap<string, Document | null>
  dateOf: (time: number) => string
  restore: (head: DocumentHead) => Promise<void>
  erase: (head: DocumentHead) => void
  /** Called when one leaves the list, so that the focus finds a place. */
  onGone: () => void
}

/** The CVs in the trash: put back, or deleted for good. */
export function TrashView({ heads, documents, dateOf, restore, erase, onGone }: Props) {
  const words = useMessages('dashboard')
  if (heads.length === 0) return <p className="text-soft">{words.trashEmpty}</p>
  return (
    <>
      <p className="mb-6 text-soft">{words.trashNote}</p>
      <ul className="flex max-w-3xl flex-col gap-3">
        {heads.map((head) => {
          const title = displayTitle(head, words.untitled)
          return (
            <li
              key={head.id}
              className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-line bg-panel p-3 sm:p-4"
            >
              <div className="w-14 shrink-0">
                <PaperPicture document={documents.get(head.id)} isSmall />
              </div>
              <div className="min-w-0 flex-1 basis-40">
                <h2 className="text-base">{title}</h2>
                <p className="text-sm text-soft">
                  {words.trashedOn(dateOf(head.trashedAt ?? head.updatedAt))}
                </p>
              </div>
              <div className="flex flex-wrap gap-2">
                <Button
                  aria-label={words.restoreNamed(title)}
                  onPress={() => {
                    onGone()
                    void restore(head).then(() => showToast({ text: words.restored(title) }))
                  }}
                >
                  <Undo2 aria-hidden="true" className="rtl:-scale-x-100" />
                  {words.restore}
                </Button>
                <Button
                  look="danger"
                  aria-label={words.eraseNamed(title)}
                  onPress={() => {
                    onGone()
                    erase(head)
                  }}
                >
                  <Trash2 aria-hidden="true" />
                  {words.erase}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
