import 'server-only'
import { archiveReader } from '../archive/create-archive-reader'
import { photoMaker } from '../photos/create-maker'
import type { Ports } from '../ports-types'
import { reader } from '../reader/create-reader'
import { scheduleAccounts } from '../services/accounts/delete-account'
import { scheduleExports } from '../services/accounts/exports/schedule-exports'
import { scheduleAccountImports } from '../services/accounts/imports/schedule-account-imports'
import { scheduleRequests } from '../services/ai/requests/schedule-requests'
import { scheduleBulkExports } from '../services/bulk-exports/schedule-bulk-exports'
import { scheduleDocuments } from '../services/documents/schedule-documents'
import { scheduleImports } from '../services/imports/schedule-imports'
import { scheduleNotifications } from '../services/notifications/send-mails'
import { scheduleDrawing } from '../services/pdf/drawing/schedule-drawing'
import { schedulePhotos } from '../services/photos/schedule-photos'
import { scheduleReminders } from '../services/reminders/send-reminders'
import { scheduleWebhooks } from '../services/webhooks/schedule-webhooks'

/** Registers every job and sweep of the services: a process that runs jobs needs all of them. */
export function scheduleWork(ports: Ports): void {
  scheduleAccounts(ports)
  scheduleExports(ports)
  scheduleAccountImports(ports, archiveReader(), photoMaker())
  scheduleBulkExports(ports)
  scheduleDocuments(ports)
  scheduleDrawing(ports)
  scheduleImports(ports, reader())
  schedulePhotos(ports, photoMaker())
  scheduleRequests({ ...ports, reader: reader() })
  scheduleNotifications(ports)
  scheduleReminders(ports)
  scheduleWebhooks(ports)
}
