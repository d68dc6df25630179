'use client'

import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useDocumentHeads } from '@/lib/browser/storage/journal/use-journal'
import { useSync } from '@/lib/browser/sync/use-sync'
import { common as commonMessages, interview as interviewMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { saveApplication } from './save-application'

type Props = { journal: Journal; application: ApplicationDocument; onChosen: () => void }

/** Asks for the CV of an application, unless the one that it refers to is available. */
export function ChooseCv({ journal, application, onChosen }: Props) {
  const messages = useMessages(interviewMessages).chooseCv
  const { untitled } = useMessages(commonMessages)
  const { heads } = useDocumentHeads()
  const sync = useSync()
  const { resumeId } = application.content
  useEffect(() => {
    if (!sync || resumeId === '') return
    let isCurrent = true
    void sync.fetch(resumeId).then((isHere) => isHere && isCurrent && onChosen())
    return () => {
      isCurrent = false
    }
  }, [sync, resumeId, onChosen])
  const choose = async (id: string) => {
    await saveApplication(journal, application.id, { resumeId: id })
    onChosen()
  }
  if (!heads) return <main className="min-h-dvh bg-desk" aria-busy="true" />
  const cvs = heads.filter(({ kind, trashedAt }) => kind === 'resume' && trashedAt === null)
  return (
    <main className="flex min-h-dvh justify-center overflow-auto bg-desk p-4 sm:p-8">
      <div className="h-max w-full max-w-2xl rounded-card border border-line bg-panel p-5 sm:p-7">
        <h1 className="text-xl">{messages.title}</h1>
        <p className="mt-2 text-pretty text-soft">
          {cvs.length > 0 ? messages.text : messages.none}
        </p>
        <ul className="mt-5 flex flex-col gap-2 empty:hidden">
          {cvs.map((head) => (
            <li key={head.id}>
              <Button
                className="w-full justify-start! text-start"
                onPress={() => void choose(head.id)}
              >
                <span dir="auto" className="min-w-0 whitespace-normal wrap-anywhere">
                  {displayTitle(head, untitled)}
                </span>
              </Button>
            </li>
          ))}
        </ul>
        {cvs.length === 0 && (
          <a href="/editor" className={`${buttonLook('primary')} mt-5`}>
            {messages.create}
          </a>
        )}
      </div>
    </main>
  )
}
