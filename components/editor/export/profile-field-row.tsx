import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { ProfileGroup } from '@/lib/browser/import-export/export/linkedin-profile'
import { linkedIn } from '@/lib/messages/areas'

type Props = {
  field: ProfileGroup['entries'][number]['fields'][number]
  label: string
  /** BCP 47 tag of the text. */
  language: string
  /** Copies the text; false if the browser refused. */
  onCopy: (text: string) => Promise<boolean>
}

/** Field of a profile: its text, the part that exceeds the limit, and a copy button. */
export function ProfileFieldRow({ field, label, language, onCopy }: Props) {
  const messages = useMessages(linkedIn)
  const [isCopied, setIsCopied] = useState(false)
  const { text, length, limit, fits, over, endLine } = field
  return (
    <li className="flex items-start gap-3 border-line border-t py-2">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap gap-x-3 text-soft text-sm">
          {label}
          {limit !== null && <span>{messages.lengthOf(length, limit)}</span>}
        </p>
        <p dir="auto" lang={language} className="whitespace-pre-wrap break-words">
          {text.slice(0, fits)}
          {over > 0 && <mark className="bg-del-wash text-del">{text.slice(fits)}</mark>}
        </p>
        {endLine !== null && (
          <p className="mt-1 text-del text-sm">{messages.tooLong(over, endLine)}</p>
        )}
      </div>
      <Button
        size="small"
        aria-label={isCopied ? messages.copiedField(label) : messages.copyField(label)}
        onPress={() => void onCopy(text).then(setIsCopied)}
      >
        {isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        {isCopied ? messages.copied : messages.copy}
      </Button>
    </li>
  )
}
