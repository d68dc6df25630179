import { Briefcase, X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import type { Command } from '@/components/document/palette/command'
import { commandsIn } from '@/components/document/palette/command'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { useEscape } from '@/components/ui/use-escape'
import { useFocusReturn } from '@/components/ui/use-panel-focus'
import { newJobPath } from '@/lib/api/space-paths'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { common, steps } from '@/lib/messages/areas'
import { useDocumentCommands } from '../shell/top-bar/use-document-commands'

/** Commands of the document that may come after a download. */
const later = ['letter', 'link', 'linkedin']

/** Calls back on the person's next act outside of an element: a press, by pointer or key, or typing. */
function useActOutside(element: RefObject<HTMLElement | null>, onAct: () => void): void {
  const act = useEffectEvent((event: Event) => {
    if (!element.current?.contains(event.target as Node)) onAct()
  })
  useEffect(() => {
    const stop = new AbortController()
    // Clicks end a press, so that nothing moves under the finger before.
    for (const kind of ['click', 'input']) {
      document.addEventListener(kind, (event) => act(event), { signal: stop.signal })
    }
    return () => stop.abort()
  }, [])
}

/**
 * Offers what to do after the first download, at the foot of the pane and over nothing; gone with the next act. On a
 * short screen it is at the top, where the download is.
 */
export function NextSteps() {
  const messages = useMessages(steps)
  const { close } = useMessages(common)
  const { session, view } = useAnyEditor()
  const { workspace } = useSpace()
  const journal = useJournal()
  const router = useRouter()
  const commands = useDocumentCommands()
  const box = useRef<HTMLElement>(null)
  const end = () => view.set({ isNextOffered: false })
  useFocusReturn()
  useEscape(end)
  useActOutside(box, end)
  const track = async () => {
    await journal?.flush()
    router.push(newJobPath(session.document().id))
  }
  const offered: Command[] = [
    ...(workspace === null
      ? [commandsIn('document')('track', messages.track, Briefcase, () => void track())]
      : []),
    ...later.flatMap((id) => commands.filter((command) => command.id === id)),
  ]
  return (
    <section
      ref={box}
      aria-label={messages.nextTitle}
      className="order-last shrink-0 border-line border-t bg-panel px-2.5 py-1.5 flowing:order-none flowing:border-t-0 flowing:border-b"
    >
      <div className="flex items-center gap-2 ps-2.5">
        <h2 role="status" className="min-w-0 flex-1 font-[650] tracking-normal">
          {messages.nextTitle}
        </h2>
        <IconButton label={close} onPress={end}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
      <ul className="flex flex-wrap">
        {offered.map(({ id, text, icon: Icon, run }) => (
          <li key={id}>
            <Button
              look="quiet"
              className="max-w-full"
              onPress={() => {
                end()
                run()
              }}
            >
              <Icon aria-hidden="true" />
              <span className="wrap-anywhere min-w-0 text-start">{text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
