import { useEditor } from '@/components/document/editor/editor-context'
import { addEntry, removeEntry } from '@/lib/browser/editing/entries'
import { entriesOf } from '@/lib/browser/editing/locate'

/**
 * Returns a function that adds an entry to a section and asks about it.
 *
 * @param replaced empty entry that goes with it
 */
export function useNewEntry(replaced?: string): (section: string, isActivity?: boolean) => void {
  const { run, session, view, ids } = useEditor()
  return (section, isActivity = false) => {
    const isDone = run((document) => {
      const before = replaced ? removeEntry(document, replaced).document : document
      const edit = addEntry(before, section, ids)
      // The question puts the caret into its first field.
      return edit && { ...edit, focus: null }
    })
    const added = entriesOf(session.document().content, section).at(-1)
    if (isDone && added) view.set({ guide: { step: 'positions', entry: added.id, isActivity } })
  }
}
