import 'server-only'
import { archiveReader } from '../archive/create-archive-reader'
import type { Home } from '../home-types'
import { photoMaker } from '../photos/create-maker'
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
export function scheduleWork(home: Home): void {
  scheduleAccounts(home)
  scheduleExports(home)
  scheduleAccountImports(home, archiveReader(), photoMaker())
  scheduleDocuments(home)
  scheduleDrawing(home)
  scheduleImports(home, reader())
  schedulePhotos(home, photoMaker())
  scheduleRequests({ ...home, reader: reader() })
  scheduleNotifications(home)
}
