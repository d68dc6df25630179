'use client'

import { useMessages } from '@/components/ui/messages'
import { SearchField } from '@/components/ui/search-field'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Select } from '@/components/ui/select'
import {
  type ApplicationChoice,
  applicationSorts,
  dueFilters,
  stageFilters,
} from '@/lib/browser/applications/choose-applications'
import { useSettings } from '@/lib/browser/settings/use-settings'
import { applications as applicationsMessages } from '@/lib/messages/areas'

/** Part of what a person chooses about the list. */
export type ListChoice = Pick<ApplicationChoice, 'query' | 'stage' | 'due' | 'sort'>

export const initialChoice: ListChoice = { query: '', stage: 'all', due: 'any', sort: 'updated' }

type Props = { choice: ListChoice; onChange: (change: Partial<ListChoice>) => void }

/** How the applications are shown, and which of them. */
export function ListControls({ choice, onChange }: Props) {
  const words = useMessages(applicationsMessages)
  const { settings, changeSettings } = useSettings()
  const isBoard = settings.applicationsView === 'board'
  const stageNames = { ...words.stageFilters, ...words.stages }
  return (
    <div className="flex flex-wrap items-end gap-3">
      <SegmentedControl
        label={words.views}
        options={(['list', 'board'] as const).map((id) => ({ id, label: words[id] }))}
        value={settings.applicationsView}
        onChange={(applicationsView) => changeSettings({ applicationsView })}
        className="[&>legend]:sr-only max-sm:w-full"
      />
      {!isBoard && (
        <Select
          label={words.stageFilter}
          isLabelHidden
          options={stageFilters.map((id) => ({ id, label: stageNames[id] }))}
          value={choice.stage}
          onChange={(stage) => onChange({ stage })}
          className="max-sm:flex-1"
        />
      )}
      <Select
        label={words.dueFilter}
        isLabelHidden
        options={dueFilters.map((id) => ({ id, label: words.dueFilters[id] }))}
        value={choice.due}
        onChange={(due) => onChange({ due })}
        className="max-sm:flex-1"
      />
      <Select
        label={words.sortBy}
        isLabelHidden
        options={applicationSorts.map((id) => ({ id, label: words.sorts[id] }))}
        value={choice.sort}
        onChange={(sort) => onChange({ sort })}
        className="max-sm:w-full"
      />
      <SearchField
        label={words.search}
        value={choice.query}
        onChange={(query) => onChange({ query })}
        className="ms-auto w-full sm:w-72"
      />
    </div>
  )
}
