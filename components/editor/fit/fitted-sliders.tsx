'use client'

import type { Design } from '@/lib/resume/schema/design'
import { MeasureSliders } from '../design/measure-sliders'
import { useFitReport } from './use-fit-report'

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

/**
 * The measures of a CV. While it is fitted they are those of its paper; moving one of them starts from there and
 * turns the fitting off, as it would otherwise undo the move.
 */
export function FittedSliders({ design, onChange }: Props) {
  const fit = useFitReport()?.fit
  const isFitting = design.fit > 0 || design.autoFit
  // While the next answer is awaited, the last one is of another number of pages.
  const isCurrent = design.fit === 0 || fit?.pages === design.fit
  const setting = isFitting && isCurrent && fit?.fits ? fit.setting : null
  const change = (patch: Partial<Design>) => {
    const isReset = Object.keys(patch).length > 1
    if (!isFitting || isReset) return onChange(patch)
    onChange({ ...setting, ...patch, fit: 0, autoFit: false })
  }
  return (
    <MeasureSliders design={design} {...(setting ? { fitted: setting } : {})} onChange={change} />
  )
}
