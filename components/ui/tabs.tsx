'use client'

import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'

type TabItem<Id extends string> = { id: Id; label: string; content: ReactNode }

type Props<Id extends string> = {
  /** The name of the whole set. */
  label: string
  tabs: readonly TabItem<Id>[]
  selected: Id
  onSelect: (id: Id) => void
  className?: string
}

/** One panel of several in the same place. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, className }: Props<Id>) {
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find((item) => item.id === key)
        if (tab) onSelect(tab.id)
      }}
      className={`flex min-w-0 flex-col ${className ?? ''}`}
    >
      <TabList aria-label={label} className="flex gap-1 overflow-x-auto border-line border-b">
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            className="-mb-px flex min-h-10 cursor-pointer items-center whitespace-nowrap border-transparent border-b-2 px-3 text-soft -outline-offset-2 hover:text-ink selected:border-pen selected:font-semibold selected:text-pen pointer-coarse:min-h-11"
          >
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="pt-4">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
