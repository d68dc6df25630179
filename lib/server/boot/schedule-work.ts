import 'server-only'
import { archiveReader } from '../archive/create-archive-reader'
import { photoMaker } from '../photos/create-maker'
import type { Ports } from '../ports-types'
import { reader } from '../reader/create-reader'
import { scheduleExports } from '../services/account-exports/schedule-exports'
import { scheduleAccountImports } from '../services/account-imports/schedule-account-imports'
import { scheduleRequests } from '../services/ai-requests/schedule-requests'
import { scheduleAccounts } from '../services/delete-account'
import { scheduleDrawing } from '../services/drawing/schedule-drawing'
import { scheduleNotifications } from '../services/notifications/schedule-notifications'
import { schedulePhotos } from '../services/photos/schedule-photos'
import { scheduleDocuments } from '../services/schedule-documents'
import { scheduleImports } from '../services/schedule-imports'

/** Registers every job and sweep of the services: whoever works through jobs knows all of them. */
export function scheduleWork(ports: Ports): void {
  scheduleAccounts(ports)
  scheduleExports(ports)
  scheduleAccountImports(ports, archiveReader(), photoMaker())
  scheduleDocuments(ports)
  scheduleDrawing(ports)
  scheduleImports(ports, reader())
  schedulePhotos(ports, photoMaker())
  scheduleRequests({ ...ports, reader: reader() })
  scheduleNotifications(ports)
}
