'use client'

import { ChevronDown } from 'lucide-react'
import { type ReactNode, useContext } from 'react'
import { ButtonContext } from 'react-aria-components/Button'
import {
  Disclosure as AriaDisclosure,
  Button,
  DisclosurePanel,
  Heading,
} from 'react-aria-components/Disclosure'
import { classNames } from './class-names'

type Props = {
  /** What stands in the row that opens and closes. */
  title: ReactNode
  /** The level of its heading in the page's outline. */
  level?: 2 | 3 | 4
  isExpanded: boolean
  onExpandedChange: (isExpanded: boolean) => void
  /** Controls before the row's button, such as a drag handle. */
  before?: ReactNode
  /** Controls after it, such as a menu. */
  after?: ReactNode
  className?: string
  /** Kept out of the page while closed. */
  children: ReactNode
}

/** A row that opens what belongs to it. */
export function Disclosure(props: Props) {
  const { title, level, isExpanded, onExpandedChange, before, after, className, children } = props
  // The disclosure takes all buttons inside for its own; those beside the title belong to the row
  // around it, such as a drag handle.
  const rowButtons = useContext(ButtonContext)
  return (
    <AriaDisclosure
      isExpanded={isExpanded}
      onExpandedChange={onExpandedChange}
      className={className}
    >
      <div className="flex items-center gap-1">
        <ButtonContext value={rowButtons}>{before}</ButtonContext>
        <Heading level={level ?? 3} className="min-w-0 flex-1 font-normal tracking-normal">
          <Button
            slot="trigger"
            className="flex min-h-11 w-full cursor-pointer items-center gap-2 rounded-control text-start"
          >
            <span className="min-w-0 flex-1">{title}</span>
            <ChevronDown
              aria-hidden="true"
              className={classNames(
                'size-4.5 shrink-0 text-soft transition-transform',
                isExpanded && 'rotate-180',
              )}
            />
          </Button>
        </Heading>
        <ButtonContext value={rowButtons}>{after}</ButtonContext>
      </div>
      <DisclosurePanel>{isExpanded && children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
