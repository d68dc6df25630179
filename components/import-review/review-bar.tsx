import { EllipsisVertical, FilePlus2, Redo2, Trash2, Undo2 } from 'lucide-react'
import { AppHeader } from '@/components/ui/app-header'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { IconMenu, MenuItem, MenuSection, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { modifierNames } from '@/components/ui/modifier-names'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { importReview as reviewMessages } from '@/lib/messages/areas'

type Props = {
  name: string
  counts: string
  undo: (() => void) | null
  redo: (() => void) | null
  waiting: readonly { id: string; name: string }[]
  onCreate: () => void
  onPair: () => void
  onDiscard: () => void
}

/** Header of a review: file name, progress, and the button to create the CV. */
export function ReviewBar(props: Props) {
  const { name, counts, undo, redo, waiting, onCreate, onPair, onDiscard } = props
  const messages = useMessages(reviewMessages)
  const { modifier } = modifierNames()
  return (
    <AppHeader
      place="cvs"
      name={
        <div className="min-w-0">
          <h1 dir="auto" className="truncate font-semibold text-base">
            {name}
          </h1>
          <p role="status" className="truncate text-soft text-xs max-sm:whitespace-normal">
            {counts}
          </p>
        </div>
      }
    >
      <IconButton
        label={messages.undo}
        hint={`${modifier} Z`}
        isDisabled={!undo}
        onPress={() => undo?.()}
      >
        <Undo2 aria-hidden="true" />
      </IconButton>
      <IconButton
        label={messages.redo}
        hint={`${modifier} Y`}
        isDisabled={!redo}
        onPress={() => redo?.()}
        className="max-sm:hidden"
      >
        <Redo2 aria-hidden="true" />
      </IconButton>
      <IconMenu
        label={messages.moreActions}
        placement="bottom end"
        icon={<EllipsisVertical aria-hidden="true" />}
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
      <Button className="max-lg:hidden" onPress={onPair}>
        {messages.addToExisting}
      </Button>
      <Button look="primary" onPress={onCreate}>
        {messages.create}
      </Button>
    </AppHeader>
  )
}
