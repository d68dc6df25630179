import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { SearchField } from '@/components/ui/search-field'
import { Select } from '@/components/ui/select'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import {
  type ApplicationChoice,
  applicationSorts,
  dueFilters,
  stageFilters,
} from '@/lib/browser/jobs/applications/choose-applications'
import {
  application as applicationMessages,
  applications as applicationsMessages,
} from '@/lib/messages/areas'

/** List settings of the person. */
export type ListChoice = Pick<ApplicationChoice, 'query' | 'stage' | 'due' | 'sort'>

export const initialChoice: ListChoice = { query: '', stage: 'all', due: 'any', sort: 'updated' }

type Props = { choice: ListChoice; onChange: (change: Partial<ListChoice>) => void }

/** Controls for filters, order and search. */
export function ListControls({ choice, onChange }: Props) {
  const messages = useMessages(applicationsMessages)
  const { fields } = useMessages(applicationMessages)
  const { settings } = useSettings()
  const isBoard = settings.applicationsView === 'board'
  const stageNames = { ...messages.stageFilters, ...messages.stages }
  // Collapsed on a phone.
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div
        className={`flex flex-wrap gap-3 max-sm:order-last max-sm:w-full ${isOpen ? '' : 'max-sm:hidden'}`}
      >
        {!isBoard && (
          <Select
            label={fields.stage}
            isLabelHidden
            options={stageFilters.map((id) => ({ id, label: stageNames[id] }))}
            value={choice.stage}
            onChange={(stage) => onChange({ stage })}
            className="max-sm:w-full"
          />
        )}
        <Select
          label={messages.dueFilter}
          isLabelHidden
          options={dueFilters.map((id) => ({ id, label: messages.dueFilters[id] }))}
          value={choice.due}
          onChange={(due) => onChange({ due })}
          className="max-sm:w-full"
        />
        <Select
          label={messages.sortBy}
          isLabelHidden
          options={applicationSorts.map((id) => ({ id, label: messages.sorts[id] }))}
          value={choice.sort}
          onChange={(sort) => onChange({ sort })}
          className="max-sm:w-full"
        />
      </div>
      <SearchField
        label={messages.search}
        value={choice.query}
        onChange={(query) => onChange({ query })}
        className="ms-auto min-w-0 flex-1 sm:w-72 sm:flex-none"
      />
      <IconButton
        label={messages.filters}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
        className="sm:hidden"
      >
        <SlidersHorizontal aria-hidden="true" />
      </IconButton>
    </div>
  )
}
