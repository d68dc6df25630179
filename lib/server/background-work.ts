import 'server-only'
import { deletionTask } from './accounts/deletion-task'
import { examTask } from './ai/reader/exam-task'
import { requestFileSweep, requestSweep, requestTask } from './ai/requests/request-task'
import { dueWorkSweep } from './boot/due-work-sweep'
import { exportFileSweep, exportSweep, exportTask } from './exports/account/export-task'
import { bulkExportSweep, bulkExportTask } from './exports/bulk/bulk-export-task'
import { accountImportTask, archiveSweep } from './imports/account/account-import-task'
import { importSweep, importTask } from './imports/import-task'
import { mailTask } from './notifications/mail-task'
import { newDeviceTask } from './notifications/new-device-task'
import { drawingTask } from './pdf/drawing/drawing-task'
import { photoTask } from './photos/photo-task'
import { reminderSweep } from './reminders/send-reminders'
import type { Sweep, Task } from './tasks/task'
import { changeSweep, deliverySweep, deliveryTask } from './webhooks/delivery-task'

/** Every task, each declared beside the services that it calls. */
export const tasks: readonly Task[] = [
  deletionTask,
  exportTask,
  accountImportTask,
  bulkExportTask,
  drawingTask,
  importTask,
  photoTask,
  requestTask,
  examTask,
  newDeviceTask,
  mailTask,
  deliveryTask,
]

/** Every sweep but those of adapters, which open them; sweeps that are due run in this order. */
export const sweeps: readonly Sweep[] = [
  exportSweep,
  exportFileSweep,
  archiveSweep,
  bulkExportSweep,
  dueWorkSweep,
  importSweep,
  requestSweep,
  requestFileSweep,
  reminderSweep,
  changeSweep,
  deliverySweep,
]
