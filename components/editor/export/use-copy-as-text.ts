import { useAnyEditor } from '@/components/document/editor/editor-context'
import { useInterfaceLocale } from '@/components/ui/messages'
import { useLateCode } from '@/components/ui/use-late-code'
import { copyText } from '@/lib/browser/import-export/export/copy-text'
import { exportArea } from '@/lib/messages/areas'
import { loadMessages } from '@/lib/messages/loaded-messages'

/** Returns a function that copies a section (null: the whole document) as plain text, within the click. */
export function useCopyAsText(): (key: string | null) => void {
  const { session, print } = useAnyEditor()
  const locale = useInterfaceLocale()
  const withLateCode = useLateCode()
  return (key) =>
    void withLateCode(async () => {
      const late = Promise.all([
        import('./copy-as-text'),
        loadMessages(exportArea, locale),
        print.get().settled(),
      ])
      const outcome = await copyText(
        late.then(([{ lateCopy }]) => {
          return lateCopy.textOf(print.get().printed(session.document()), key)
        }),
      )
      const [{ lateCopy }, messages] = await late
      lateCopy.announce(outcome, key, messages)
    })
}
