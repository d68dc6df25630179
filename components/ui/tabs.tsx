import { type ReactNode, useRef } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'

type TabItem<Id extends string> = {
  id: Id
  label: string
  /** Of what waits there; hidden while it is 0. */
  count?: number
  content: ReactNode
}

type Props<Id extends string> = {
  label: string
  tabs: readonly TabItem<Id>[]
  selected: Id
  onSelect: (id: Id) => void
  /** Class of the tab list, which is sticky. */
  listClassName?: string
}

/** Tabs of a panel. Switching scrolls to the top. */
export function Tabs<Id extends string>(props: Props<Id>) {
  const { label, tabs, selected, onSelect, listClassName } = props
  const root = useRef<HTMLDivElement>(null)
  return (
    <AriaTabs
      ref={root}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key)
        if (!tab || tab.id === selected) return
        onSelect(tab.id)
        root.current?.closest('main')?.scrollTo({ top: 0 })
      }}
    >
      <TabList
        aria-label={label}
        className={`z-10 flex flex-wrap border-line @md:gap-x-1 border-b bg-well [@media(min-height:32rem)]:sticky [@media(min-height:32rem)]:top-0 short:static! ${listClassName ?? ''}`}
      >
        {tabs.map(({ id, label: name, count = 0 }) => (
          <Tab
            key={id}
            id={id}
            className="-mb-px flex min-h-11 cursor-pointer items-center border-transparent border-b-2 px-1 font-semibold text-soft -outline-offset-2 hover:text-ink selected:border-pen selected:text-pen @xs:px-2 @md:px-3"
          >
            {name}
            {count > 0 && (
              <span className="ms-1.5 min-w-5 rounded-full bg-mark px-1 text-center text-on-mark text-xs leading-5 tabular-nums">
                {count}
              </span>
            )}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="flex flex-col gap-4 pt-4 -outline-offset-2">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
