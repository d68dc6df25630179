import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { brand as brandMessages } from '@/lib/messages/areas'
import { contrastWithPaper } from '@/lib/pdf/contrast'
import { brandLimits } from '@/lib/resume/brand/brand-pack'
import { initialAccent } from '@/lib/resume/schema/design'

/** Minimum contrast of text (WCAG 2.2, 1.4.3). */
const minContrast = 4.5

type Props = { accents: readonly string[]; onChange: (accents: string[]) => void }

/** Colours of a brand, the first as default. Colours without sufficient contrast are rejected. */
export function BrandColours({ accents, onChange }: Props) {
  const messages = useMessages(brandMessages)
  const [next, setNext] = useState(initialAccent)
  const isReadable = contrastWithPaper(next) >= minContrast
  const isOffered = isReadable && !accents.includes(next) && accents.length < brandLimits.accents
  return (
    <div className="mt-2 flex flex-col gap-3">
      {accents.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {accents.map((accent) => (
            <li
              key={accent}
              className="flex items-center gap-2 rounded-control border border-line ps-2.5"
            >
              <span
                aria-hidden="true"
                className="size-5 rounded-full border border-edge forced-color-adjust-none"
                style={{ backgroundColor: accent }}
              />
              <span dir="ltr" className="text-sm">
                {accent}
              </span>
              <IconButton
                label={messages.removeColour(accent)}
                onPress={() => onChange(accents.filter((one) => one !== accent))}
              >
                <X aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-end gap-3">
        <label className="flex flex-col gap-1">
          <span className="font-medium text-soft text-xs">{messages.newColour}</span>
          <input
            type="color"
            value={next}
            onChange={(event) => setNext(event.target.value)}
            className="h-10.5 w-16 cursor-pointer rounded-control border border-edge bg-panel p-1 pointer-coarse:h-11"
          />
        </label>
        <Button isDisabled={!isOffered} onPress={() => onChange([...accents, next])}>
          <Plus aria-hidden="true" />
          {messages.addColour}
        </Button>
      </div>
      <p role="status" className="text-del text-sm empty:hidden">
        {isReadable ? '' : messages.tooLight}
      </p>
    </div>
  )
}
