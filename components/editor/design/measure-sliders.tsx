import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SliderField } from '@/components/ui/slider-field'
import { design as designMessages } from '@/lib/messages/areas'
import { largeMeasures, printedMeasures } from '@/lib/resume/large-print'
import { designRanges } from '@/lib/resume/resume-limits'
import type { Design } from '@/lib/resume/schema/design'
import { useMeasures } from '../fit/use-measures'

/** Design fields with sliders, in order. */
const names = ['fontSize', 'lineHeight', 'spacing', 'margin'] as const

const initial = Object.fromEntries(names.map((name) => [name, designRanges[name].initial]))

/** Minimum of each measure in large print, as far as it has one. */
const lowest = { ...largeMeasures, spacing: 0, margin: 0 }

/** Rounds away binary floating point errors of 0.1 steps. */
const withoutCrumbs = (value: number) => Math.round(value * 100) / 100

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

/** Sliders for the measures of a design, within the limits of the layout. */
export function MeasureSliders({ design, onChange }: Props) {
  const messages = useMessages(designMessages)
  const { measures, change } = useMeasures(design, onChange)
  const printed = printedMeasures(design)
  const formats = {
    fontSize: messages.points,
    lineHeight: messages.times,
    spacing: messages.percent,
    margin: messages.millimetres,
  }
  return (
    <div className="grid gap-x-6 gap-y-2 @md:grid-cols-2">
      {names.map((name) => {
        const { min, max, step } = designRanges[name]
        const format = formats[name]
        const value = withoutCrumbs(measures[name])
        const isFitted = value !== withoutCrumbs(printed[name])
        return (
          <SliderField
            key={name}
            label={messages[name]}
            value={value}
            minimum={printed === design ? min : Math.max(min, lowest[name])}
            maximum={max}
            step={step}
            format={(shown) => (isFitted ? messages.fitted(format(shown)) : format(shown))}
            onChange={(chosen) => change({ [name]: withoutCrumbs(chosen) })}
          />
        )
      })}
      {names.some((name) => design[name] !== initial[name]) && (
        <Button
          look="quiet"
          size="small"
          className="justify-self-start"
          onPress={() => onChange(initial)}
        >
          {messages.reset}
        </Button>
      )}
    </div>
  )
}
