import { afterEach, beforeEach, expect, it } from 'vitest'
import { importUploadKey } from '../imports/import-files'
import { putErasedOwner } from '../kernel/rows/erased-owner-rows'
import { toOwnerId } from '../owner'
import type { OpenedPorts } from '../ports'
import { createJobRows } from '../tasks/job-rows'
import { task } from '../tasks/task'
import { attemptTask, registerTasks } from '../testing/register-tasks'
import { openTestPorts } from '../testing/test-ports'

const owner = toOwnerId('01890000-0000-7000-8000-000000000001')
const id = '01890000-0000-7000-8000-000000000002'
let ports: OpenedPorts
let jobs: unknown[]
beforeEach(async () => {
  jobs = []
  ports = await openTestPorts()
})
afterEach(() => ports.close())

const noteTask = (runsAfterErasure: boolean) =>
  task({
    ...{ kind: 'note', attempts: 1, deadline: 1_000, runsAfterErasure, upload: importUploadKey },
    payload: { id: String, round: Number },
    run: async (_, of, job) => void jobs.push({ of, ...job }),
    fail: async () => {},
  })

it('runs a job with its owner and its parsed payload', async () => {
  await attemptTask(ports, noteTask(false), { owner, id, round: '2', other: true })
  expect(jobs).toEqual([{ of: owner, id, round: 2, attempt: 1 }])
})

it('runs nothing for an erased owner, but for a task that says so', async () => {
  await putErasedOwner(ports, owner)
  await attemptTask(ports, noteTask(false), { owner, id, round: 1 })
  expect(jobs).toEqual([])
  await attemptTask(ports, noteTask(true), { owner, id, round: 1 })
  expect(jobs).toHaveLength(1)
})

it('enqueues a job for an upload with the key of the task, and for no other', async () => {
  const listeners: Parameters<OpenedPorts['files']['onUploaded']>[0][] = []
  const onUploaded = (one: (typeof listeners)[0]) => void listeners.push(one)
  registerTasks({ ...ports, files: { ...ports.files, onUploaded } }, [noteTask(false)])
  const head = { type: 'application/pdf', size: 1, sha256: '', at: 0 }
  for (const key of [importUploadKey(owner, id), `uploads/${owner}/photo-${id}`, 'uploads/x']) {
    for (const listener of listeners) await listener({ ...head, key })
  }
  const { rows } = await createJobRows(ports.items).listOpen(null)
  expect(rows).toMatchObject([{ id: `note:${owner}:${id}`, kind: 'note', payload: { owner, id } }])
})
