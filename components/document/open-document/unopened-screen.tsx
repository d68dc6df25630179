import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { downloadJson } from '@/lib/browser/import-export/backup/download-file'
import { hasAccounts, signInAddress } from '@/lib/browser/sync/account/sign-in-address'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { editor as editorMessages } from '@/lib/messages/areas'
import type { Unopened } from './use-opened-document'

type Kind = Unopened['kind'] | 'not-fetched'

/** Messages about a missing document, with a link to its list. CVs and letters have defaults. */
export type UnopenedMessages = {
  texts: Record<Kind, readonly [title: string, text: string]>
  home: { href: string; label: string }
}

type Props = {
  /**
   * `not-fetched`: the account may have it, but was not reachable. `blocked`: the browser lets nothing be read, so it may
   * never have been stored.
   */
  opened: Unopened | { kind: 'not-fetched' | 'blocked' }
  onRetry?: () => void
  messages?: UnopenedMessages
}

function useCvMessages(): UnopenedMessages {
  const messages = useMessages(editorMessages)
  return {
    texts: {
      'not-found': [messages.notFoundTitle, messages.notFound],
      refused: [messages.refusedTitle, messages.refused],
      'not-fetched': [messages.notFetchedTitle, messages.notFetched],
      'newer-version': [messages.newerTitle, messages.newer],
      damaged: [messages.damagedTitle, messages.damaged],
    },
    home: { href: inSpace('/cvs'), label: messages.toDashboard },
  }
}

/** Screen for a document that cannot be opened. */
export function UnopenedScreen({ opened, onRetry, messages: given }: Props) {
  const messages = useMessages(editorMessages)
  const ofCv = useCvMessages()
  const { texts, home } = given ?? ofCv
  const [title, text] =
    opened.kind === 'blocked' ? [messages.blockedTitle, messages.blocked] : texts[opened.kind]
  const isNewer = opened.kind === 'newer-version'
  const isMissing = opened.kind === 'not-found'
  const hasFirst = isNewer || isMissing || onRetry !== undefined
  return (
    <main className="flex min-h-dvh items-center justify-center p-6">
      <div className="max-w-md rounded-card border border-line bg-panel p-6">
        <h1 className="text-xl">{title}</h1>
        <p className="mt-2 text-soft">{text}</p>
        <div className="mt-5 flex flex-wrap gap-2">
          {isNewer && (
            <Button look="primary" onPress={() => location.reload()}>
              {messages.reload}
            </Button>
          )}
          {onRetry && (
            <Button look="primary" onPress={onRetry}>
              {messages.tryAgain}
            </Button>
          )}
          {isMissing && hasAccounts && (
            <a href={signInAddress()} className={buttonLook('primary')}>
              {messages.signIn}
            </a>
          )}
          <a href={home.href} className={buttonLook(hasFirst ? 'outline' : 'primary')}>
            {home.label}
          </a>
          {'raw' in opened && (
            <Button onPress={() => downloadJson(opened.raw, `${opened.id}.json`)}>
              {messages.downloadRaw}
            </Button>
          )}
        </div>
      </div>
    </main>
  )
}
