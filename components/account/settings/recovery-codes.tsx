import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { downloadFile } from '@/lib/browser/import-export/backup/download-file'
import { account as accountMessages } from '@/lib/messages/areas'

/** Shows recovery codes once, to copy, save or write down. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const messages = useMessages(accountMessages).security
  const [isCopied, setCopied] = useState(false)
  const text = `${codes.join('\n')}\n`

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // Copying was refused: the codes are visible anyway.
    }
  }

  return (
    <div className="mt-3 max-w-[30rem] rounded-control border border-line bg-well p-4">
      <p className="font-semibold">{messages.codesTitle}</p>
      <p className="mt-1 text-pretty text-soft">{messages.codesText}</p>
      <ul
        translate="no"
        dir="ltr"
        className="my-3 grid grid-cols-[repeat(auto-fill,minmax(min(8.5rem,100%),1fr))] gap-x-4 gap-y-1 font-mono"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onPress={onKept}>
          {messages.codesKept}
        </Button>
        <Button onPress={() => void copy()}>
          {isCopied ? messages.codesCopied : messages.codesCopy}
        </Button>
        <Button onPress={() => downloadFile(text, messages.codesFile, 'text/plain')}>
          {messages.codesDownload}
        </Button>
      </div>
    </div>
  )
}
