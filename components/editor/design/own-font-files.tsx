import { Type } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FileInput } from '@/components/ui/file-input'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { addOwnFont } from '@/lib/browser/storage/fonts/add-own-font'
import { sharedAccount, useAccount } from '@/lib/browser/sync/account/use-account'
import { ownFont as ownFontMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { ownFontId } from '@/lib/pdf/fonts/own-family'
import type { Design } from '@/lib/resume/schema/design'
import type { OwnFontFace } from '@/lib/resume/schema/own-font'
import { useFontNote } from './use-font-note'

type Props = {
  documentId: string
  design: Design
  onChange: (patch: Partial<Design>) => void
}

const faceName = ({ weight, style }: OwnFontFace) => {
  if (weight === 700) return style === 'italic' ? 'boldItalic' : 'bold'
  return style === 'italic' ? 'italic' : 'regular'
}

/** Adds and removes custom font files. */
export function OwnFontFiles({ documentId, design, onChange }: Props) {
  const messages = useMessages(ownFontMessages)
  const { list } = formatters(useInterfaceLocale())
  const input = useRef<HTMLInputElement>(null)
  const [note, setNote] = useState<{ text: string; isError: boolean } | null>(null)
  const { ownFont } = design
  const { state: account } = useAccount()
  const fontNote = useFontNote(ownFont)

  async function add(files: File[]) {
    setNote({ text: messages.checking, isError: false })
    const added = await addOwnFont(files, ownFont, sharedAccount().namespace, documentId)
    if (!added.ok) {
      return setNote({
        text: messages.refused(added.file, messages.errors[added.code]),
        isError: true,
      })
    }
    setNote(null)
    const isOther = added.font.name !== ownFont?.name
    onChange({
      ownFont: added.font,
      ...(isOther ? { headingFont: ownFontId, bodyFont: ownFontId } : {}),
    })
  }

  function remove() {
    setNote(null)
    const without = (id: string) => (id === ownFontId ? '' : id)
    onChange({
      ownFont: null,
      headingFont: without(design.headingFont),
      bodyFont: without(design.bodyFont),
    })
  }

  return (
    <div className="flex flex-col gap-2">
      {ownFont && (
        <p className="text-sm">
          <span className="font-semibold" translate="no">
            {ownFont.name}
          </span>{' '}
          <span className="text-soft">
            {list(ownFont.faces.map((face) => messages.faces[faceName(face)]))}
          </span>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="small" onPress={() => input.current?.click()}>
          <Type aria-hidden="true" />
          {ownFont ? messages.addFace : messages.add}
        </Button>
        {ownFont && (
          <Button size="small" look="quiet" onPress={remove}>
            {messages.remove}
          </Button>
        )}
      </div>
      <FileInput
        ref={input}
        accept=".ttf,.otf,.woff,.woff2,font/ttf,font/otf,font/woff,font/woff2"
        label={messages.add}
        isMultiple
        onFiles={(files) => void add(files)}
      />
      {fontNote && (
        <p role="status" className={`text-sm ${fontNote.isError ? 'text-del' : 'text-soft'}`}>
          {fontNote.text}
        </p>
      )}
      {note && (
        <p
          role={note.isError ? 'alert' : 'status'}
          className={`text-sm ${note.isError ? 'text-del' : 'text-soft'}`}
        >
          {note.text}
        </p>
      )}
      <p className="text-soft text-xs">
        {messages.hint} {account.kind === 'guest' ? messages.staysHere : messages.inAccount}
      </p>
    </div>
  )
}
