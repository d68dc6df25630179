import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { literalTyping } from '@/components/ui/typing-help'
import { design as designMessages } from '@/lib/messages/areas'
import { contrastWithPaper, nearestReadable } from '@/lib/pdf/contrast'

type Props = {
  label: string
  /** Label of the field for typing it. */
  hexLabel: string
  colour: string
  /** Id of the palette of the colour; empty for a custom one. */
  palette: string
  /** Minimum contrast with white. */
  minContrast?: number
  onChange: (colour: string) => void
}

/**
 * Parses a typed colour: `#1b3a6b`, `1B3A6B` or the short `#16b`.
 *
 * @returns `#rrggbb` in lower case, as in a design; `null` if invalid
 */
export function readHexColour(text: string): string | null {
  const digits = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(text)?.[1]?.toLowerCase()
  if (!digits) return null
  return digits.length === 6 ? `#${digits}` : `#${digits.replace(/./g, (digit) => digit + digit)}`
}

/** Picks a custom colour. Colours without sufficient contrast are rejected. */
export function AccentPicker(props: Props) {
  const { label, hexLabel, colour: current, palette, minContrast = 1, onChange } = props
  const messages = useMessages(designMessages)
  const [typed, setTyped] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const chosen = `${palette} ${current}`
  const [seen, setSeen] = useState(chosen)
  if (seen !== chosen) {
    // Changed elsewhere, by a palette or undo: clear the rejected colour.
    setSeen(chosen)
    if (refused) setTyped(null)
    setRefused(null)
  }
  const choose = (colour: string) => {
    const isReadable = contrastWithPaper(colour) >= minContrast
    setRefused(isReadable ? null : colour)
    if (isReadable) onChange(colour)
  }
  const takeNearest = () => {
    if (!refused) return
    onChange(nearestReadable(refused, minContrast))
    setRefused(null)
    setTyped(null)
  }

  return (
    <div className="flex flex-col gap-3 pb-3">
      <div className="flex items-end gap-3">
        <label className="flex flex-col gap-1">
          <span className="font-medium text-soft text-xs">{label}</span>
          <input
            type="color"
            value={refused ?? current}
            onChange={(event) => {
              setTyped(null)
              choose(event.target.value)
            }}
            className="h-10.5 w-16 cursor-pointer rounded-control border border-edge bg-panel p-1 pointer-coarse:h-11"
          />
        </label>
        <TextField
          label={hexLabel}
          value={typed ?? current}
          onChange={(event) => {
            setTyped(event.target.value)
            const colour = readHexColour(event.target.value)
            if (colour) choose(colour)
          }}
          onBlur={() => {
            if (!refused) setTyped(null)
          }}
          description={typed !== null && !readHexColour(typed) ? messages.hexHint : undefined}
          {...literalTyping}
          autoComplete="off"
          className="w-36"
        />
      </div>
      {refused && (
        <div role="status" className="flex flex-wrap items-center gap-3 text-sm">
          <p className="basis-60 grow text-soft">{messages.tooLight(contrastWithPaper(refused))}</p>
          <Button size="small" onPress={takeNearest}>
            <span
              aria-hidden="true"
              className="size-4 rounded-full forced-color-adjust-none"
              style={{ backgroundColor: nearestReadable(refused, minContrast) }}
            />
            {messages.takeInstead(nearestReadable(refused, minContrast))}
          </Button>
        </div>
      )}
    </div>
  )
}
