import { ChevronDown, Ellipsis, FilePlus2, Redo2, Trash2, Undo2 } from 'lucide-react'
import { AppHeader } from '@/components/ui/app-header'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { IconMenu, MenuItem, MenuSection, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { modifierNames } from '@/components/ui/modifier-names'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import {
  importPlacing as placingMessages,
  importReview as reviewMessages,
} from '@/lib/messages/areas'
import { PhoneBar } from './phone-bar'

type Props = {
  name: string
  counts: { placed: number; all: number }
  /** Whether the review is stored on this device, and not in this tab alone. */
  isKept: boolean
  /** Whether it is the header of a phone. */
  isPhone: boolean
  /** Goes back from a view of a phone to its list; null in the list itself. */
  onBack: (() => void) | null
  undo: (() => void) | null
  redo: (() => void) | null
  waiting: readonly { id: string; name: string }[]
  onCreate: () => void
  onPair: () => void
  onDiscard: () => void
}

type UndoProps = Pick<Props, 'undo' | 'redo'>

function UndoButtons({ undo, redo }: UndoProps) {
  const messages = useMessages(reviewMessages)
  const { modifier } = modifierNames()
  return (
    <>
      <IconButton
        label={messages.undo}
        hint={`${modifier} Z`}
        isDisabled={!undo}
        onPress={() => undo?.()}
      >
        <Undo2 aria-hidden="true" className="rtl:-scale-x-100" />
      </IconButton>
      <IconButton
        label={messages.redo}
        hint={`${modifier} Y`}
        isDisabled={!redo}
        onPress={() => redo?.()}
        className="max-sm:hidden"
      >
        <Redo2 aria-hidden="true" className="rtl:-scale-x-100" />
      </IconButton>
    </>
  )
}

function FileMenu({ waiting, isPhone, onPair, onDiscard }: Props) {
  const messages = useMessages(reviewMessages)
  return (
    <IconMenu
      label={messages.moreActions}
      placement={isPhone ? 'bottom end' : 'bottom start'}
      icon={isPhone ? <Ellipsis aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
    >
      <MenuItem
        text={messages.addToExisting}
        icon={<FilePlus2 aria-hidden="true" />}
        onAction={onPair}
      />
      {waiting.length > 0 && (
        <MenuSection title={messages.moreFiles(waiting.length)}>
          {waiting.map((file) => (
            <MenuItem
              key={file.id}
              text={file.name || messages.pasted}
              href={inSpace(`/import#${file.id}`)}
            />
          ))}
        </MenuSection>
      )}
      <MenuSeparator />
      <MenuItem
        text={messages.discard}
        icon={<Trash2 aria-hidden="true" />}
        isDanger
        onAction={onDiscard}
      />
    </IconMenu>
  )
}

/** Header of a review: the file with its menu, undo, and the button to create the CV. */
export function ReviewBar(props: Props) {
  const { name, counts, isKept, isPhone, onBack, undo, redo, onCreate, onDiscard } = props
  const messages = useMessages(reviewMessages)
  const placing = useMessages(placingMessages)
  const placed = placing.placedShort(counts.placed, counts.all)
  const status = (
    <span role="status" className="sr-only">
      {placed}
    </span>
  )
  if (isPhone)
    return (
      <>
        <PhoneBar
          title={name}
          state={placed}
          backLabel={onBack ? placing.toList : messages.back}
          back={onBack ?? inSpace('/cvs')}
        >
          {(undo ?? redo) && <UndoButtons undo={undo} redo={redo} />}
          <FileMenu {...props} />
        </PhoneBar>
        {status}
      </>
    )
  return (
    <>
      <AppHeader
        place="cvs"
        name={
          <>
            <h1 dir="auto" title={name} className="min-w-0 truncate font-semibold text-sm">
              {name}
            </h1>
            <FileMenu {...props} />
          </>
        }
      >
        {isKept && (
          <p className="whitespace-nowrap text-sm text-soft max-xl:hidden">{messages.kept}</p>
        )}
        <UndoButtons undo={undo} redo={redo} />
        <Button look="quiet" className="max-lg:hidden" onPress={onDiscard}>
          {messages.discard}
        </Button>
        <Button look="primary" onPress={onCreate}>
          {messages.create}
        </Button>
      </AppHeader>
      {status}
    </>
  )
}
