import { useMessages } from '@/components/ui/messages'
import { design as designMessages } from '@/lib/messages/areas'
import { densityOf, withDensity } from '@/lib/resume/density'
import type { Design } from '@/lib/resume/schema/design'
import { useMeasures } from '../fit/use-measures'
import { Knob } from './design-rows'

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

/** Sets line height, spacing and margins at once, from airy to compact. */
export function DensityKnob({ design, onChange }: Props) {
  const messages = useMessages(designMessages)
  const { measures, pages, change } = useMeasures(design, onChange)
  const density = densityOf(measures)
  return (
    <Knob label={messages.density}>
      {pages && density !== densityOf(design) && (
        <span className="rounded-tag bg-well px-2 text-soft text-xs">
          {messages.chosenFor(pages)}
        </span>
      )}
      <span aria-hidden="true" className="text-soft text-sm">
        {messages.airy}
      </span>
      <input
        type="range"
        aria-label={messages.density}
        aria-valuetext={messages.percent(density)}
        min={0}
        max={1}
        step={0.05}
        value={density}
        onChange={(event) => change(withDensity(event.target.valueAsNumber))}
        className="h-8 w-24 cursor-pointer sm:w-34 accent-pen pointer-coarse:h-11"
      />
      <span aria-hidden="true" className="text-soft text-sm">
        {messages.compact}
      </span>
    </Knob>
  )
}
