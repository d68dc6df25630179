'use client'

import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { application as applicationMessages } from '@/lib/messages/areas'
import { useDocumentChoices } from '../use-document-choices'
import { useApplication } from './application-context'

/** Asks for the CV of a job. */
export function ChooseCv() {
  const messages = useMessages(applicationMessages).chooseCv
  const cvs = useDocumentChoices('resume')
  const { change } = useApplication()
  if (!cvs) return null
  const choose = (resumeId: string) =>
    change((now) => ({ ...now, content: { ...now.content, resumeId } }))
  return (
    <main className="mx-auto w-full max-w-xl px-5 py-9">
      <h2 className="text-xl">{messages.title}</h2>
      <p className="mt-2 text-pretty text-soft">{cvs.length > 0 ? messages.text : messages.none}</p>
      <ul className="mt-4 divide-y divide-hair border-hair border-y empty:hidden">
        {cvs.map(({ id, label }) => (
          <li key={id}>
            <Button
              look="quiet"
              className="min-h-11! w-full justify-start! text-start"
              onPress={() => choose(id)}
            >
              <span dir="auto" className="min-w-0 whitespace-normal wrap-anywhere">
                {label}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {cvs.length === 0 && (
        <a href="/editor" className={`${buttonLook('primary')} mt-4`}>
          {messages.create}
        </a>
      )}
    </main>
  )
}
