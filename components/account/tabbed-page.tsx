import {
  type ComponentProps,
  Fragment,
  type ReactNode,
  useEffect,
  useSyncExternalStore,
} from 'react'
import { HeaderTabs } from '@/components/ui/header-tabs'
import { PartsPage } from './parts-page'

type Tab = {
  id: string
  label: string
  /** Sections by their ids, by which older links and mails lead to them. */
  parts: Readonly<Record<string, ReactNode>>
}

/** Returns the tab that a fragment names by its id or by a section; without one, the first. */
export function tabOf(fragment: string, tabs: readonly Pick<Tab, 'id' | 'parts'>[]) {
  const named = tabs.find(({ id }) => id === fragment)
  const withPart = tabs.find(({ parts }) => Object.hasOwn(parts, fragment))
  return (named ?? withPart ?? tabs[0])?.id
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

/** Returns the tab in the address, and a setter that adds an entry to the history. */
function useFragmentTab(tabs: readonly Tab[]) {
  const fragment = useSyncExternalStore(
    subscribe,
    () => location.hash.slice(1),
    () => '',
  )
  const tab = tabOf(fragment, tabs)
  useEffect(() => {
    // The section was hidden when the browser looked for it.
    if (fragment !== tab) document.getElementById(fragment)?.scrollIntoView()
  }, [fragment, tab])
  const select = (id: string) => {
    location.hash = id
    scrollTo(0, 0)
  }
  return { tab, select }
}

type Props = Omit<ComponentProps<typeof PartsPage>, 'middle' | 'children'> & {
  /** Accessible name of the tabs. */
  label: string
  tabs: readonly Tab[]
  /** Above each tab. */
  children?: ReactNode
}

/** Page whose sections are in tabs. What was typed in one stays while another is open. */
export function TabbedPage({ label, tabs, children, ...page }: Props) {
  const { tab, select } = useFragmentTab(tabs)
  return (
    <PartsPage
      {...page}
      middle={
        tab !== undefined && (
          <HeaderTabs label={label} tabs={tabs} selected={tab} onSelect={select} />
        )
      }
    >
      {children}
      {tabs.map(({ id, parts }) => (
        <div key={id} hidden={id !== tab}>
          {Object.entries(parts).map(([part, content]) => (
            <Fragment key={part}>{content}</Fragment>
          ))}
        </div>
      ))}
    </PartsPage>
  )
}
