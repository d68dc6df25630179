import { Redo2, Undo2 } from 'lucide-react'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { modifierNames } from '@/components/ui/modifier-names'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useAnyDraft, useAnyEditor } from './editor-context'

type Props = {
  canUndo: boolean
  canRedo: boolean
  undo: () => void
  /** Null where there is no room for it: then a menu has it. */
  redo: (() => void) | null
}

/** Undo and redo buttons of an open document. */
export function UndoPair({ canUndo, canRedo, undo, redo }: Props) {
  const messages = useMessages(editorMessages)
  const { modifier } = modifierNames()
  return (
    <>
      <IconButton label={messages.undo} hint={`${modifier} Z`} isDisabled={!canUndo} onPress={undo}>
        <Undo2 aria-hidden="true" />
      </IconButton>
      {redo && (
        <IconButton
          label={messages.redo}
          hint={`${modifier} Y`}
          isDisabled={!canRedo}
          onPress={redo}
        >
          <Redo2 aria-hidden="true" />
        </IconButton>
      )}
    </>
  )
}

/** Undo and redo buttons of the open editor. */
export function UndoButtons({ isAlone = false }: { isAlone?: boolean }) {
  const { session, undo, redo } = useAnyEditor()
  const canUndo = useAnyDraft(session.canUndo)
  const canRedo = useAnyDraft(session.canRedo)
  return (
    <div className="flex">
      <UndoPair {...{ canUndo, canRedo, undo }} redo={isAlone ? null : redo} />
    </div>
  )
}
