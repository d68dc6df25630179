import 'server-only'
import { scheduleAccounts } from '../accounts/delete-account'
import { scheduleRequests } from '../ai/requests/schedule-requests'
import { archiveReader } from '../archive/create-archive-reader'
import { scheduleExports } from '../exports/account/schedule-exports'
import { scheduleBulkExports } from '../exports/bulk/schedule-bulk-exports'
import { scheduleAccountImports } from '../imports/account/schedule-account-imports'
import { scheduleImports } from '../imports/schedule-imports'
import { scheduleNotifications } from '../notifications/send-mails'
import { watchReader } from '../operator/outages/watch-reader'
import { scheduleDrawing } from '../pdf/drawing/schedule-drawing'
import { photoMaker } from '../photos/processing/create-maker'
import { schedulePhotos } from '../photos/schedule-photos'
import type { Ports } from '../ports-types'
import { reader } from '../reader/create-reader'
import { scheduleReminders } from '../reminders/send-reminders'
import { scheduleWebhooks } from '../webhooks/schedule-webhooks'
import { scheduleDueWork } from './schedule-due-work'
import { skipErasedOwners } from './skip-erased-owners'

/** Registers every job and sweep of the services: a process that runs jobs needs all of them. */
export function scheduleWork(all: Ports): void {
  scheduleAccounts(all)
  const ports = { ...all, jobs: skipErasedOwners(all) }
  scheduleExports(ports)
  scheduleAccountImports(ports, archiveReader(), photoMaker())
  scheduleBulkExports(ports)
  scheduleDueWork(ports)
  scheduleDrawing(ports)
  const watchedReader = watchReader(reader(), ports)
  scheduleImports(ports, watchedReader)
  schedulePhotos(ports, photoMaker())
  scheduleRequests({ ...ports, reader: watchedReader })
  scheduleNotifications(ports)
  scheduleReminders(ports)
  scheduleWebhooks(ports)
}
