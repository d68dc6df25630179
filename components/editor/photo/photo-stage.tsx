import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { centerOf, moved, zoomed, zoomOf } from '@/lib/browser/storage/photo/crop'
import { photoArea } from '@/lib/messages/areas'
import { filterOf } from '@/lib/pdf/photo/look'
import type { PhotoCrop } from '@/lib/resume/schema/photo'
import { useCropGestures } from './use-crop-gestures'
import { useFileAddress } from './use-file-address'
import { type PhotoForm, ratioOf } from './use-photo-form'

/** Height of the frame in CSS pixels. */
const frameHeight = 240

/** Share of the frame that an arrow key moves the picture by, and zoom factor of plus and minus. */
const step = 0.02
const longStep = 0.1
const zoomStep = 1.1

type Props = {
  form: PhotoForm
  /** Takes an updater, since gestures arrive faster than renders. */
  onCrop: (update: (crop: PhotoCrop) => PhotoCrop) => void
}

/** Crop editor: the picture behind a frame, moved and zoomed by pointer, touch and keys. */
export function PhotoStage({ form, onCrop }: Props) {
  const messages = useMessages(photoArea)
  const { picture, crop, look, shape } = form
  const ratio = ratioOf(shape)
  const address = useFileAddress(picture.bytes)
  const stage = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const keysId = useId()

  const gestures = useCropGestures(stage, frame, ({ right, down, factor, around }) =>
    onCrop((before) => zoomed(moved(before, -right, -down), picture, ratio, factor, around)),
  )

  function change(next: PhotoCrop) {
    onCrop(() => next)
    const { x, y } = centerOf(next)
    setSaid(messages.position(zoomOf(next, picture, ratio), x, y))
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const by = event.shiftKey ? longStep : step
    const acts: Record<string, () => PhotoCrop> = {
      ArrowLeft: () => moved(crop, by, 0),
      ArrowRight: () => moved(crop, -by, 0),
      ArrowUp: () => moved(crop, 0, by),
      ArrowDown: () => moved(crop, 0, -by),
      '+': () => zoomed(crop, picture, ratio, zoomStep),
      '=': () => zoomed(crop, picture, ratio, zoomStep),
      '-': () => zoomed(crop, picture, ratio, 1 / zoomStep),
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    change(act())
  }

  const frameWidth = frameHeight * ratio
  return (
    <div className="min-w-0">
      <div
        ref={stage}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it handles keys
        tabIndex={0}
        aria-label={messages.crop}
        aria-describedby={keysId}
        onKeyDown={onKeyDown}
        {...gestures}
        dir="ltr"
        className="relative flex h-72 cursor-grab touch-none select-none items-center justify-center overflow-hidden rounded-card bg-desk outline-offset-2 focus-visible:outline-2 focus-visible:outline-pen active:cursor-grabbing"
      >
        <div ref={frame} className="relative" style={{ width: frameWidth, height: frameHeight }}>
          {address && (
            // biome-ignore lint/performance/noImgElement: local bytes, not available to an image service
            <img
              src={address}
              alt=""
              draggable={false}
              className="absolute max-w-none"
              style={{
                width: frameWidth / crop.width,
                height: frameHeight / crop.height,
                left: (-crop.x * frameWidth) / crop.width,
                top: (-crop.y * frameHeight) / crop.height,
                filter: filterOf(look),
              }}
            />
          )}
          <div
            className="absolute inset-0 shadow-[0_0_0_999px_rgb(0_0_0/0.55)] outline-2 outline-white/80"
            style={{ borderRadius: { upright: 0, square: 0, rounded: '9%', round: '50%' }[shape] }}
          />
        </div>
      </div>
      <p id={keysId} className="mt-2 text-soft text-xs">
        {messages.cropKeys}
      </p>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
