import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { Switch } from '@/components/ui/switch'
import { looks as looksMessages, photoArea } from '@/lib/messages/areas'
import type { Design } from '@/lib/resume/schema/design'
import { useUnusualPhoto } from '../photo/use-unusual-photo'
import { Knob } from './design-rows'

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

/** Prints the photo or not, with the custom of the country. Without a photo, one is chosen first. */
export function PhotoKnob({ design, onChange }: Props) {
  const { view } = useEditor()
  const { photo } = useMessages(looksMessages)
  const messages = useMessages(photoArea)
  const hasPhoto = useDraft(({ content }) => content.photo !== null)
  const place = useUnusualPhoto()
  return (
    <Knob label={photo.label}>
      {place && <p className="text-soft text-sm">{messages.unusualShort(place)}</p>}
      <Switch
        label={photo.label}
        isLabelHidden
        isOn={hasPhoto && design.photo === 'shown'}
        onChange={(isOn) => {
          if (isOn && !hasPhoto) view.set({ overlay: 'photo' })
          if (isOn || hasPhoto) onChange({ photo: isOn ? 'shown' : 'hidden' })
        }}
      />
    </Knob>
  )
}
