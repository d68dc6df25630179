import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { SliderField } from '@/components/ui/slider-field'
import { Switch } from '@/components/ui/switch'
import { TextField } from '@/components/ui/text-field'
import { maxZoom, zoomed, zoomOf } from '@/lib/browser/storage/photo/crop'
import { photoArea } from '@/lib/messages/areas'
import { limits, photoLimits } from '@/lib/resume/resume-limits'
import { designChoices } from '@/lib/resume/schema/design'
import { type PhotoForm, type PhotoShape, ratioOf } from './use-photo-form'

type Props = {
  form: PhotoForm
  onChange: (patch: Partial<PhotoForm>) => void
  onShape: (shape: PhotoShape) => void
  onReset: () => void
}

/** Options for crop and look of the photo. None changes the picture itself. */
export function PhotoOptions({ form, onChange, onShape, onReset }: Props) {
  const messages = useMessages(photoArea)
  const { picture, crop, look, shape, alt } = form
  const ratio = ratioOf(shape)
  const zoom = zoomOf(crop, picture, ratio)
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <SliderField
        label={messages.zoom}
        value={zoom}
        minimum={1}
        maximum={maxZoom}
        step={0.05}
        format={messages.percent}
        onChange={(next) => onChange({ crop: zoomed(crop, picture, ratio, next / zoom) })}
      />
      <SegmentedControl
        label={messages.shape}
        options={designChoices.photoShape.map((id) => ({ id, label: messages.shapes[id] }))}
        value={shape}
        onChange={onShape}
      />
      <Switch
        label={messages.greyscale}
        isOn={look.greyscale}
        onChange={(greyscale) => onChange({ look: { ...look, greyscale } })}
      />
      {(['brightness', 'contrast'] as const).map((name) => (
        <SliderField
          key={name}
          label={messages[name]}
          value={look[name]}
          minimum={photoLimits[name].min}
          maximum={photoLimits[name].max}
          step={photoLimits[name].step}
          format={messages.percent}
          onChange={(value) => onChange({ look: { ...look, [name]: value } })}
        />
      ))}
      <TextField
        label={messages.alt}
        description={messages.altHint}
        value={alt}
        maxLength={limits.line}
        autoComplete="off"
        onChange={(event) => onChange({ alt: event.target.value })}
      />
      <div>
        <Button look="quiet" size="small" className="-ms-2.5" onPress={onReset}>
          {messages.reset}
        </Button>
      </div>
    </div>
  )
}
