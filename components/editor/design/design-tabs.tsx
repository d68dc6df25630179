'use client'

import type { ReactNode } from 'react'
import { useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { type DesignTab, designTabs } from '@/components/document/editor/view-store'
import { useMessages } from '@/components/ui/messages'
import { Tabs } from '@/components/ui/tabs'
import { design as designMessages } from '@/lib/messages/areas'

type Props = {
  /** Content of the tabs; a letter lacks some. */
  parts: Partial<Record<DesignTab, ReactNode>>
}

/** Tabs of the design panel. The selected one survives closing the panel. */
export function DesignTabs({ parts }: Props) {
  const messages = useMessages(designMessages)
  const { view } = useAnyEditor()
  const chosen = useView(({ designTab }) => designTab)
  const tabs = designTabs
    .filter((id) => parts[id])
    .map((id) => ({ id, label: messages.tabs[id], content: parts[id] }))
  const selected = tabs.find(({ id }) => id === chosen) ?? tabs[0]
  if (!selected) return null
  return (
    <Tabs
      label={messages.tabList}
      tabs={tabs}
      selected={selected.id}
      onSelect={(designTab) => view.set({ designTab })}
      listClassName="-mx-4 px-3 @xs:px-2 sm:-mx-6 sm:px-5 @xs:sm:px-4 @md:sm:px-3"
    />
  )
}
