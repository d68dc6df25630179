'use client'

import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { Switch } from '@/components/ui/switch'
import type { BulkExportBody } from '@/lib/api/bulk-exports'
import { bulkExport as bulkMessages, exportArea as exportMessages } from '@/lib/messages/areas'
import type { DashboardItem } from '../use-dashboard-items'

type Format = BulkExportBody['format']
const formats = ['pdf', 'docx', 'json'] as const satisfies readonly Format[]

type Props = {
  items: readonly DashboardItem[]
  format: Format
  isBlind: boolean
  onFormat: (format: Format) => void
  onBlind: (isBlind: boolean) => void
}

/** Selects format and anonymisation. */
export function ExportOptions(props: Props) {
  const { items, format, isBlind, onFormat, onBlind } = props
  const messages = useMessages(bulkMessages)
  const exportTexts = useMessages(exportMessages)
  const options = formats.map((id) => ({ id, label: exportTexts.formats[id].name }))
  const hasResume = items.some(({ kind }) => kind === 'resume')
  const hasLetter = items.some(({ kind }) => kind === 'letter')
  return (
    <div className="flex flex-col gap-4">
      <Select label={exportTexts.format} options={options} value={format} onChange={onFormat} />
      {hasResume && (
        <div>
          <Switch
            label={exportTexts.blind}
            description={exportTexts.blindHint}
            isOn={isBlind}
            onChange={onBlind}
          />
          <p role="status" className="mt-2 text-sm empty:hidden">
            {isBlind && hasLetter && messages.lettersLeftOut}
          </p>
        </div>
      )}
    </div>
  )
}
