import type { ComponentProps } from 'react'
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components/Tooltip'
import type { TooltipTriggerState } from 'react-stately/useTooltipTriggerState'

type Props = ComponentProps<typeof Tooltip> & { state: TooltipTriggerState }

/** The text of a tooltip beside its control. */
export const TooltipBox = ({ state, ...rest }: Props) => (
  <TooltipTriggerStateContext value={state}>
    <Tooltip
      {...rest}
      offset={6}
      className="max-w-64 rounded-control bg-night px-2.5 py-1 text-on-night text-xs shadow-float transition-opacity entering:opacity-0 exiting:opacity-0"
    />
  </TooltipTriggerStateContext>
)
