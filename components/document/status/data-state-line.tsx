import {
  Check,
  CircleAlert,
  CloudOff,
  GitCompareArrows,
  LogIn,
  type LucideIcon,
  RefreshCw,
} from 'lucide-react'
import { useContext } from 'react'
import { Button } from '@/components/ui/button'
import { lateDialog } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { Popover } from '@/components/ui/popover'
import type { DataState } from '@/lib/browser/sync/history/data-state'
import { useCurrentWorkspace } from '@/lib/browser/sync/spaces/use-space'
import { spaces as spaceMessages, sync as syncMessages } from '@/lib/messages/areas'
import { RefusalText } from './refusal-text'
import { SignInDialogContext } from './sign-in-dialog-context'

/** Conflict dialog, loaded on demand. */
export const ConflictDialog = lateDialog(() =>
  import('./conflict-dialog').then((file) => file.ConflictDialog),
)

type Kind = DataState['kind']

const icons: Record<Kind, LucideIcon> = {
  'memory-only': CircleAlert,
  'on-device': Check,
  saving: Check,
  'in-account': Check,
  offline: CloudOff,
  retrying: RefreshCw,
  expired: LogIn,
  conflict: GitCompareArrows,
  refused: CircleAlert,
}

/** Dialog opened by the save state. */
export type StateDialog = 'sign-in' | 'conflict'

type DialogProps = { open: StateDialog | null; documentId: string; onClose: () => void }

/** Dialogs of the save state. Separate from it, since moving it to another bar would close them. */
export function DataStateDialogs({ open, documentId, onClose }: DialogProps) {
  const SignInDialog = useContext(SignInDialogContext)
  return (
    <>
      <SignInDialog isOpen={open === 'sign-in'} onOpenChange={onClose} />
      {open === 'conflict' && <ConflictDialog documentId={documentId} onClose={onClose} />}
    </>
  )
}

type LineProps = { state: DataState; onOpen: (dialog: StateDialog) => void }

const lineLook = 'flex min-w-0 items-center gap-1.5 text-sm max-md:text-xs'

/** Shows the save state in one line that is always visible; as a button if the person can act on it. */
export function DataStateLine({ state, onOpen }: LineProps) {
  const { kind } = state
  if (kind === 'refused') return <Refused state={state} />
  if (kind === 'expired' || kind === 'conflict') {
    return (
      <Button
        look="quiet"
        size="small"
        data-save-status={kind}
        className="min-w-0 shrink px-1.5!"
        onPress={() => onOpen(kind === 'expired' ? 'sign-in' : 'conflict')}
      >
        <Words state={state} />
      </Button>
    )
  }
  const colour = kind === 'memory-only' ? 'font-semibold text-del' : 'text-soft'
  return (
    <p data-save-status={kind} className={`${lineLook} ${colour}`}>
      <Words state={state} />
    </p>
  )
}

/** Explains why the account refuses a document. */
function Refused({ state }: { state: DataState & { kind: 'refused' } }) {
  const messages = useMessages(syncMessages)
  return (
    <Popover
      label={messages.refusedTitle}
      className="max-w-sm p-4"
      trigger={
        <Button
          look="quiet"
          size="small"
          data-save-status="refused"
          className="min-w-0 shrink px-1.5! text-del!"
        >
          <Words state={state} />
        </Button>
      }
    >
      <RefusalText code={state.code} />
    </Popover>
  )
}

/** States that alternate during typing and at sign-in. */
const usual = ['on-device', 'saving', 'in-account'] as const

function Words({ state }: { state: DataState }) {
  const messages = useMessages(syncMessages)
  const { kind } = state
  const Icon = icons[kind]
  const isWriting = 'isKept' in state && !state.isKept
  const isInTab = 'isInTab' in state && state.isInTab
  const { saved } = useMessages(spaceMessages)
  const isInWorkspace = useCurrentWorkspace() !== null
  const full = { ...messages.state, ...(isInWorkspace && { 'in-account': saved.state }) }
  const short = { ...messages.short, ...(isInWorkspace && { 'in-account': saved.short }) }
  const writing = 'isKept' in state ? messages.writing[state.kind] : ''
  const text = isInTab ? messages.inTab[state.kind] : isWriting ? writing : full[kind]
  const longest = [text, full[kind], writing, ...usual.map((one) => full[one])]
  return (
    <>
      <Icon
        aria-hidden="true"
        className={`size-4 shrink-0 ${kind === 'saving' ? 'invisible' : ''}`}
      />
      <Text text={text} longest={longest} className="max-[25rem]:hidden md:max-[100rem]:hidden" />
      <Text
        text={isInTab || isWriting ? text : short[kind]}
        longest={[short[kind], ...usual.map((one) => short[one])]}
        className="min-[25rem]:max-md:hidden min-[100rem]:hidden @bar/bar:@max-[84rem]/bar:sr-only"
      />
    </>
  )
}

type TextProps = { text: string; longest: string[]; className: string }

/**
 * Reserves the width of the longest text, so that the bar does not shift during saving and sign-in. Not truncated on a
 * phone.
 */
function Text({ text, longest, className }: TextProps) {
  const room = longest.reduce((a, b) => (b.length > a.length ? b : a), '')
  return (
    <span
      data-longest={room}
      className={`min-w-0 md:truncate @max-[46rem]:overflow-visible @max-[46rem]:whitespace-normal after:invisible after:block after:h-0 after:content-[attr(data-longest)] ${className}`}
    >
      {text}
    </span>
  )
}
