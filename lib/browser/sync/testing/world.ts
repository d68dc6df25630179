import { deleteDB } from 'idb'
import { createIdGenerator } from '@/lib/resume/ids'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { databaseName } from '../../storage/journal/database'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { createDevice, type Device, type Field, fields } from './device'
import { createFakeTime } from './fake-time'
import { createModelServer } from './model-server'
import { createNetwork } from './network'
import { rest } from './rest'

export type Command =
  | { kind: 'create' | 'crash' | 'lose' | 'wake' | 'fetch'; device: number }
  | { kind: 'type'; device: number; document: number; field: number }
  | { kind: 'undo' | 'redo' | 'send-out'; device: number; document: number }
  | TrashCommand
  | { kind: 'wait'; milliseconds: number }
  | { kind: 'deliver' }

type TrashCommand = { kind: 'trash' | 'restore' | 'erase'; device: number; document: number }

type Typed = { device: number; isReplaced: boolean }

/** Clock offsets of the devices in milliseconds. */
const skews = [0, 86_400_000, -86_400_000]

const ids = createIdGenerator()

/** Several devices of one person, a faulty network, and one server. */
export function createWorld(deviceCount: number) {
  let seed = 1
  const time = createFakeTime(() => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  })
  const server = createModelServer(time.now)
  const network = createNetwork(server.handle)
  /** Every typed value, and whether somebody who saw it has replaced it. */
  const typed = new Map<string, Typed>()

  const start = (at: number, namespace: JournalNamespace) => {
    const { send, end } = network.sendOf()
    const device = createDevice({
      namespace,
      clock: time.clockOf(skews[at] ?? 0),
      ids,
      send,
      isOnline: network.isOnline,
    })
    return { device, end, namespace }
  }
  const devices = Array.from({ length: deviceCount }, (_, at) =>
    start(at, `user:${ids.document()}`),
  )
  const partAt = (at: number) => {
    const part = devices[at % deviceCount]
    if (!part) throw new Error('no such device')
    return part
  }
  const deviceAt = (at: number): Device => partAt(at).device

  const replace = (value: string, by: number | null) => {
    const word = typed.get(value)
    if (!word) return
    if (by !== null && word.device !== by && !word.isReplaced)
      throw new Error(`undo took away ${value} of another`)
    word.isReplaced = true
  }

  async function pickHead(device: Device, document: number, isTrashed: boolean) {
    const heads = (await device.journal.list())
      .filter((head) => (head.trashedAt !== null) === isTrashed)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    return heads[document % Math.max(1, heads.length)] ?? null
  }

  const pick = async (device: Device, document: number, isTrashed: boolean) =>
    (await pickHead(device, document, isTrashed))?.id ?? null

  async function type(at: number, document: number, field: Field) {
    const device = deviceAt(at)
    const id = await pick(device, document, false)
    const session = id === null ? null : await device.open(id)
    if (!session) return
    const value = `words ${typed.size} of ${at % deviceCount}`
    replace(session.document().content.basics[field], null)
    typed.set(value, { device: at % deviceCount, isReplaced: false })
    device.type(session, field, value)
    await device.journal.flush()
  }

  async function travel(at: number, document: number, direction: 'undo' | 'redo') {
    const device = deviceAt(at)
    const id = await pick(device, document, false)
    const session = id === null ? null : await device.open(id)
    if (!session) return
    const before = session.document().content.basics
    session[direction]()
    const after = session.document().content.basics
    for (const field of fields) {
      if (before[field] !== after[field]) replace(before[field], at % deviceCount)
    }
    await device.journal.flush()
  }

  /** Returns everything that a device shows of a document: erasing applies to exactly that. */
  async function wordsOf(device: Device, id: string): Promise<string[]> {
    const loaded = await device.journal.load(id)
    const conflicts = await device.sync.conflicts(id)
    if (!loaded.ok) return []
    const { past, future } = loaded.history
    const states = [loaded.document, ...[...past, ...future].map((step) => step.before)]
    return [
      ...states.flatMap((state) => fields.map((field) => paperOf(state).content.basics[field])),
      ...conflicts.flatMap(({ mine, theirs }) => [String(mine), String(theirs)]),
    ]
  }

  async function changeTrash(command: TrashCommand) {
    const device = deviceAt(command.device)
    const head = await pickHead(device, command.document, command.kind !== 'trash')
    if (!head) return
    const { id, revision } = head
    if (command.kind !== 'erase') return device.journal[command.kind](id)
    for (const word of await wordsOf(device, id)) replace(word, null)
    device.closeEditor(id)
    await device.journal.erase(id, revision)
  }

  /** Downloads it, which creates a checkpoint of that state. */
  async function sendOut(at: number, document: number) {
    const device = deviceAt(at)
    const id = await pick(device, document, false)
    if (id !== null) device.sync.checkpoint(id, 'download')
  }

  /** Crashes a device, and restarts it from its storage. */
  function restart(at: number) {
    const { device, end, namespace } = partAt(at)
    device.crash()
    end()
    devices[at] = start(at, namespace)
  }

  /** Undo steps that were not copied yet may be lost with the database. */
  async function giveUpSteps(device: Device) {
    for (const { id } of await device.journal.list()) {
      const document = await device.journal.peek(id)
      const conflicts = await device.sync.conflicts(id)
      const shown = new Set([
        ...fields.map((field) => document && paperOf(document).content.basics[field]),
        ...conflicts.flatMap(({ mine, theirs }) => [mine, theirs]),
      ])
      for (const word of await wordsOf(device, id)) if (!shown.has(word)) replace(word, null)
    }
  }

  /** Deletes the database, as a browser does at start if it is corrupt. */
  async function loseDatabase(at: number) {
    const { device, end, namespace } = partAt(at)
    device.crash()
    end()
    await deleteDB(databaseName(namespace))
    devices[at] = start(at, namespace)
  }

  async function fetchAll(device: Device) {
    for (const head of await device.sync.remoteHeads()) await device.sync.fetch(head.id)
  }

  async function run(command: Command) {
    switch (command.kind) {
      case 'create':
        deviceAt(command.device).create().rename('A CV')
        break
      case 'type':
        await type(command.device, command.document, fields[command.field] ?? 'name')
        break
      case 'undo':
      case 'redo':
        await travel(command.device, command.document, command.kind)
        break
      case 'send-out':
        await sendOut(command.device, command.document)
        break
      case 'trash':
      case 'restore':
      case 'erase':
        await changeTrash(command)
        break
      case 'wait':
        await time.advance(command.milliseconds, rest)
        break
      case 'deliver':
        network.deliver()
        break
      case 'wake':
        // The page becomes visible again, and is online.
        void deviceAt(command.device).sync.flush()
        break
      case 'fetch':
        void fetchAll(deviceAt(command.device))
        break
      case 'crash':
        restart(command.device % deviceCount)
        break
      case 'lose':
        await giveUpSteps(deviceAt(command.device))
        await loseDatabase(command.device % deviceCount)
    }
    await rest()
  }

  /** Sends and fetches once on every device. */
  async function share() {
    for (const { device } of devices) {
      void device.sync.flush()
      await rest()
      await fetchAll(device)
      await rest()
    }
  }

  /** Returns everything that could still change, in one line. */
  async function describe(): Promise<string> {
    const lists = devices.map(({ device }) => device.journal.list())
    const states = devices.map(({ device }) => device.sync.state())
    const rows = [...server.rows.values()].map(({ sequence }) => sequence)
    return JSON.stringify([await Promise.all(lists), states, rows])
  }

  return {
    time,
    server,
    typed,
    network,
    devices: () => devices.map(({ device }) => device),
    run,
    wordsOf,
    share,
    /** Ends all faults, and advances the time until nothing changes. */
    async calmDown() {
      network.setFaults([])
      network.deliver()
      await rest()
      let before = ''
      for (let round = 0; round < 20; round += 1) {
        await share()
        const now = await describe()
        if (now === before) break
        before = now
        await time.advance(61_000, rest)
      }
    },
    close() {
      for (const { device, end, namespace } of devices) {
        device.crash()
        end()
        indexedDB.deleteDatabase(databaseName(namespace))
      }
    },
  }
}

export type World = ReturnType<typeof createWorld>
