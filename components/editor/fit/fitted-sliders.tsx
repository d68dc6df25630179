'use client'

import { MeasureSliders } from '@/components/design/measure-sliders'
import type { Design } from '@/lib/resume/schema/design'
import { useFitReport } from './use-fit-report'

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

/**
 * The measures of a CV. While it is fitted automatically they are those of its paper; moving one of them
 * starts from there and turns the fitting off, as it would otherwise undo the move.
 */
export function FittedSliders({ design, onChange }: Props) {
  const report = useFitReport()
  const isAutomatic = design.fit === 0 && design.autoFit
  const setting = isAutomatic && report?.fit.fits ? report.fit.setting : null
  const change = (patch: Partial<Design>) => {
    const isReset = Object.keys(patch).length > 1
    if (!isAutomatic || isReset) return onChange(patch)
    onChange({ ...setting, ...patch, autoFit: false })
  }
  return (
    <MeasureSliders design={design} {...(setting ? { shown: setting } : {})} onChange={change} />
  )
}
