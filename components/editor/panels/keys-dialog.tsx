import { useAnyEditor } from '@/components/document/editor/editor-context'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { modifierNames } from '@/components/ui/modifier-names'
import { Switch } from '@/components/ui/switch'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { editor as editorMessages, editorPanels } from '@/lib/messages/areas'
import { useWordingTitle } from '../wording/use-open-wording'

type Row = readonly [keys: string, action: string]

/** Lists the keys of the editor, and turns those of a single letter off. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages(editorMessages)
  const { keys, find } = useMessages(editorPanels)
  const { settings, changeSettings } = useSettings()
  const help = useWordingTitle()
  const { modifier, alt } = modifierNames()
  const isLetter = useAnyEditor().session.document().kind === 'letter'
  const anywhere: Row[] = [
    [`${modifier} K`, messages.commands],
    [`${modifier} Shift F`, find],
    [`${modifier} Z`, messages.undo],
    [`${modifier} Y`, messages.redo],
  ]
  const inLine: Row[] = [
    ['Enter', keys.newLine],
    [`${alt} ↑ ↓`, keys.moveLine],
    [`${modifier} ]`, messages.makeSubPoint],
    [`${modifier} B`, keys.bold],
    [`${modifier} J`, help],
  ]
  const letters: Row[] = [
    ['W', messages.write],
    ['D', messages.design],
    ...(isLetter ? [] : ([['C', messages.checks]] as const)),
    ['?', keys.title],
  ]
  return (
    <Dialog isOpen onOpenChange={onClose} title={keys.title}>
      <KeyList title={keys.anywhere} rows={anywhere} />
      <KeyList title={keys.inLine} rows={inLine} />
      <KeyList title={keys.letters} rows={letters} />
      <Switch
        className="mt-3"
        label={keys.lettersOn}
        description={keys.lettersHint}
        isOn={settings.letterKeys === 'on'}
        onChange={(isOn) => changeSettings({ letterKeys: isOn ? 'on' : 'off' })}
      />
    </Dialog>
  )
}

function KeyList({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <section className="mb-4">
      <h3 className="font-semibold text-sm">{title}</h3>
      <dl className="mt-1 divide-y divide-hair">
        {rows.map(([keys, action]) => (
          <div key={keys} className="flex items-center justify-between gap-4 py-1.5">
            <dt className="wrap-anywhere min-w-0 text-sm">{action}</dt>
            <dd dir="ltr" className="flex shrink-0 gap-1">
              {keys.split(' ').map((key) => (
                <kbd
                  key={key}
                  className="min-w-5 rounded-[0.3rem] border border-line bg-well px-1 text-center font-sans text-soft text-xs"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
