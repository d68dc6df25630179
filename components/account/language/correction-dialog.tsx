import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { SearchField } from '@/components/ui/search-field'
import { TextArea } from '@/components/ui/text-area'
import { showToast } from '@/components/ui/toast-queue'
import { copyText } from '@/lib/browser/import-export/export/copy-text'
import { language as languageMessages } from '@/lib/messages/areas'
import { type FoundText, findTexts } from '@/lib/messages/find-texts'

/** Searches messages of the interface and copies a suggested correction with the message's key. */
export function CorrectionDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages(languageMessages)
  const locale = useInterfaceLocale()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly FoundText[]>([])
  const [chosen, setChosen] = useState<FoundText | null>(null)
  const [better, setBetter] = useState('')
  async function search(typed: string) {
    setQuery(typed)
    setChosen(null)
    setFound(typed.trim() === '' ? [] : await findTexts(typed, locale))
  }
  async function copy({ key, text }: FoundText) {
    const address = `${location.origin}/cvs?locale=${locale}#${key}`
    const outcome = await copyText(Promise.resolve(`${address}\n- ${text}\n+ ${better}`))
    showToast({ text: outcome === 'copied' ? messages.copied : messages.notCopied })
    if (outcome === 'copied') onClose()
  }
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={messages.title}
      actions={
        <Button
          look="primary"
          isDisabled={!chosen || better.trim() === ''}
          onPress={() => chosen && void copy(chosen)}
        >
          {messages.copy}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-soft">{messages.intro}</p>
        <SearchField
          label={messages.find}
          value={query}
          onChange={(text) => void search(text)}
          autoFocus
        />
        {chosen ? (
          <>
            <p>
              <span className="text-soft text-sm">{messages.now}</span>
              <br />
              {chosen.text}
            </p>
            <TextArea
              label={messages.better}
              value={better}
              onChange={(event) => setBetter(event.target.value)}
            />
          </>
        ) : (
          <ul className="flex flex-col">
            {found.map((one) => (
              <li key={one.key}>
                <Button
                  look="quiet"
                  className="w-full justify-start! whitespace-normal! text-start"
                  onPress={() => {
                    setChosen(one)
                    setBetter(one.text)
                  }}
                >
                  {one.text}
                </Button>
              </li>
            ))}
            {query.trim() !== '' && found.length === 0 && (
              <li className="text-soft">{messages.nothing}</li>
            )}
          </ul>
        )}
      </div>
    </Dialog>
  )
}
