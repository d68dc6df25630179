import { ListFilter } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { Popover } from '@/components/ui/popover'
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
export type ListChoice = Pick<ApplicationChoice, 'query' | 'stage' | 'due' | 'sort' | 'isReversed'>

export const initialChoice: ListChoice = {
  ...{ query: '', stage: 'all', due: 'any', sort: 'due', isReversed: false },
}

/** Returns whether a choice leaves jobs out. */
export const isFiltered = ({ query, stage, due }: ListChoice, isBoard: boolean): boolean =>
  query.trim() !== '' || due !== 'any' || (!isBoard && stage !== 'all')

type Props = { choice: ListChoice; onChange: (change: Partial<ListChoice>) => void }

/** Button of the header for search, filters and order; it says whether one is set. */
export function FilterButton({ choice, onChange }: Props) {
  const messages = useMessages(applicationsMessages)
  const { fields } = useMessages(applicationMessages)
  const { settings } = useSettings()
  const isBoard = settings.applicationsView === 'board'
  const stageNames = { ...messages.stageFilters, ...messages.stages }
  return (
    <Popover
      label={messages.filter}
      placement="bottom end"
      className="flex w-80 max-w-[calc(100dvw-2rem)] flex-col gap-3 p-4"
      trigger={
        <Button look="quiet">
          <ListFilter aria-hidden="true" />
          {messages.filter}
          {isFiltered(choice, isBoard) && (
            <span aria-hidden="true" className="size-2 rounded-full bg-pen" />
          )}
        </Button>
      }
    >
      <SearchField
        autoFocus
        label={messages.search}
        value={choice.query}
        onChange={(query) => onChange({ query })}
      />
      {!isBoard && (
        <Select
          label={fields.stage}
          options={stageFilters.map((id) => ({ id, label: stageNames[id] }))}
          value={choice.stage}
          onChange={(stage) => onChange({ stage })}
        />
      )}
      <Select
        label={messages.dueFilter}
        options={dueFilters.map((id) => ({ id, label: messages.dueFilters[id] }))}
        value={choice.due}
        onChange={(due) => onChange({ due })}
      />
      <Select
        label={messages.sortBy}
        options={applicationSorts.map((id) => ({
          ...{
            id,
            label: id in messages.sorts ? messages.sorts[id as 'due'] : messages.heads[id as 'cv'],
          },
        }))}
        value={choice.sort}
        onChange={(sort) => onChange({ sort, isReversed: false })}
      />
    </Popover>
  )
}
