import { Briefcase, X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import type { Command } from '@/components/document/palette/command'
import { commandsIn } from '@/components/document/palette/command'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { newJobPath } from '@/lib/api/space-paths'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { common, steps } from '@/lib/messages/areas'
import { useDocumentCommands } from '../shell/top-bar/use-document-commands'

/** Commands of the document that may come after a download. */
const later = ['letter', 'link', 'linkedin']

/** Offers what to do after the first download; not modal, and gone with the first press. */
export function NextSteps() {
  const messages = useMessages(steps)
  const { close } = useMessages(common)
  const { session, view } = useAnyEditor()
  const { workspace } = useSpace()
  const journal = useJournal()
  const router = useRouter()
  const commands = useDocumentCommands()
  const end = () => view.set({ isNextOffered: false })
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
      aria-label={messages.nextTitle}
      onKeyDown={({ key }) => key === 'Escape' && end()}
      className="fixed end-3 top-16 z-30 w-72 max-w-[calc(100vw-1.5rem)] rounded-card border border-line bg-panel p-2 shadow-float"
    >
      <div className="flex items-center gap-2 ps-2.5">
        <h2 role="status" className="min-w-0 flex-1 font-[650] tracking-normal">
          {messages.nextTitle}
        </h2>
        <IconButton label={close} onPress={end}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
      <ul>
        {offered.map(({ id, text, icon: Icon, run }) => (
          <li key={id}>
            <Button
              look="quiet"
              className="w-full justify-start!"
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
