'use client'

import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import type { Opened } from '../state/use-opened'
import { downloadJson } from './download-file'

type Props = { opened: Exclude<Opened, { kind: 'loading' | 'open' }> }

/** A CV that cannot be opened: what happened, that nothing was lost, what to do next. */
export function UnopenedScreen({ opened }: Props) {
  const messages = useMessages('editor')
  const [title, text] = {
    'not-found': [messages.notFoundTitle, messages.notFound],
    'newer-version': [messages.newerTitle, messages.newer],
    damaged: [messages.damagedTitle, messages.damaged],
  }[opened.kind]
  return (
    <main className="flex min-h-dvh items-center justify-center p-6">
      <div className="max-w-md rounded-card border border-line bg-panel p-6">
        <h1 className="text-xl">{title}</h1>
        <p className="mt-2 text-soft">{text}</p>
        <div className="mt-5 flex flex-wrap gap-2">
          {opened.kind === 'newer-version' && (
            <Button look="primary" onPress={() => location.reload()}>
              {messages.reload}
            </Button>
          )}
          <a
            href="/resumes"
            className={buttonLook(opened.kind === 'newer-version' ? 'outline' : 'primary')}
          >
            {messages.toDashboard}
          </a>
          {opened.kind !== 'not-found' && (
            <Button onPress={() => downloadJson(opened.raw, `${opened.id}.json`)}>
              {messages.downloadRaw}
            </Button>
          )}
        </div>
      </div>
    </main>
  )
}
