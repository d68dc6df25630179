'use client'

import { useMemo } from 'react'
import { ExportRow } from '@/components/account/settings/your-data/export-row'
import { Card } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import { createWorkspaceExportsApi } from '@/lib/browser/import-export/account-data/exports-api'
import {
  accountData as accountDataMessages,
  workspacePage as pageMessages,
} from '@/lib/messages/areas'
import { useWorkspace } from './workspace-context'

/** Exports all data of a workspace, like the export of an account. */
export function DownloadCard() {
  const { title, text, leave } = useMessages(pageMessages).download
  const messages = useMessages(accountDataMessages).export
  const { id } = useWorkspace().workspace
  const api = useMemo(() => createWorkspaceExportsApi(id), [id])
  return (
    <Card id="download" title={title}>
      <ExportRow api={api} messages={{ ...messages, title, none: text, leave }} />
    </Card>
  )
}
