import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Document } from '@/lib/resume/schema/document'
import { runs } from '@/tests/runs'
import { fakeFileSystem } from '../storage/journal/testing/fake-file-system'
import type { Device } from './testing/device'
import { faults } from './testing/network'
import { watchDatabases } from './testing/rest'
import { type Command, createWorld, type World } from './testing/world'
import { withLastModified } from './transaction'

watchDatabases()
// Location of the second copies, which outlive a database.
fakeFileSystem()

const at = fc.nat(2)
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      device: at,
      document: fc.nat(1),
      field: fc.nat(2),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      milliseconds: fc.constantFrom(300, 900, 5_100, 61_000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('trash' as const, 'restore' as const, 'erase' as const),
      device: at,
      document: fc.nat(1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('undo' as const, 'redo' as const, 'send-out' as const),
      device: at,
      document: fc.nat(1),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'create' as const,
        'crash' as const,
        'lose' as const,
        'wake' as const,
        'fetch' as const,
        'fetch' as const,
      ),
      device: at,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deliver' as const) }) },
)

async function contentsOf(world: World, at: number) {
  const device = world.devices()[at]!
  const contents: Record<string, { document: Document; isTrashed: boolean }> = {}
  for (const head of await device.journal.list()) {
    const document = await device.journal.peek(head.id)
    if (document) contents[head.id] = { document, isTrashed: head.trashedAt !== null }
  }
  return contents
}

/** Everything but the last edit time, which a server does not accept from a fast clock. */
const wordsOf = (document: Document) => withLastModified(document, '')

/**
 * Asserts that "synced" is reported only while the server has all data of this device.
 *
 * @param held content of each device at the last check: what was saved then stays saved
 */
async function expectTruth(world: World, held: Map<Device, string>) {
  for (const [at, device] of world.devices().entries()) {
    if (device.sync.state().kind !== 'synced') continue
    const revisions = JSON.stringify(await device.journal.list())
    if (held.get(device) === revisions) continue
    held.set(device, revisions)
    for (const [id, { document }] of Object.entries(await contentsOf(world, at))) {
      const saved = world.server.saved.get(id)?.map(wordsOf)
      expect(saved).toContainEqual(wordsOf(document))
    }
  }
}

async function expectNothingLost(world: World) {
  const kept = new Set<string>()
  for (const device of world.devices()) {
    for (const { id } of await device.journal.list()) {
      for (const word of await world.wordsOf(device, id)) kept.add(word)
    }
  }
  const lost = [...world.typed].filter(([word, { isReplaced }]) => !isReplaced && !kept.has(word))
  expect(lost).toEqual([])
}

async function play(deviceCount: number, commands: Command[], plan: (typeof faults)[number][]) {
  const world = createWorld(deviceCount)
  try {
    // All devices begin with the same CV.
    await world.run({ kind: 'create', device: 0 })
    await world.run({ kind: 'type', device: 0, document: 0, field: 0 })
    await world.share()
    world.network.setFaults(plan)
    const held = new Map<Device, string>()
    for (const command of commands) {
      await world.run(command)
      await expectTruth(world, held)
    }
    await world.calmDown()
    const [first, ...others] = await Promise.all(
      world.devices().map((_, at) => contentsOf(world, at)),
    )
    for (const other of others) expect(other).toEqual(first)
    const onServer = [...world.server.rows.values()].filter((row) => row.document !== null)
    expect(Object.keys(first ?? {}).sort()).toEqual(onServer.map((row) => row.id).sort())
    for (const { id, document, trashedAt } of onServer) {
      expect(first?.[id]).toEqual({ document, isTrashed: trashedAt !== null })
    }
    for (const device of world.devices()) expect(device.sync.state()).toEqual({ kind: 'synced' })
    await expectNothingLost(world)
  } finally {
    world.close()
  }
}

const patience = 1_200_000

const typed = (device: number, field = 0): Command => ({ kind: 'type', device, document: 0, field })
const wait = (milliseconds: number): Command => ({ kind: 'wait', milliseconds })
const created: Command = { kind: 'create', device: 0 }
const crashed: Command = { kind: 'crash', device: 2 }

type Played = [string, Command[], Parameters<typeof play>[2]]

/** Found by the model: a remote change of the field after that. */
const found: Played[] = [
  [
    'after a save whose answer was late',
    [
      ...[typed(0), typed(1), created, typed(2), wait(900)],
      ...[typed(0), crashed, typed(2), created, wait(600)],
    ],
    ['none', 'lost', 'late', 'slow'],
  ],
  [
    'over a network without a fault',
    [
      ...[typed(1, 1), wait(900), typed(2, 0), typed(0, 1), crashed],
      ...[typed(2, 1), wait(600), typed(0, 0)],
    ],
    [],
  ],
]

it.each(found)(
  'loses no word typed while those of another device are written, %s',
  async (_, commands, plan) => {
    await play(3, commands, plan)
  },
)

it('erases no words of another device that came while somebody was erasing', async () => {
  const commands: Command[] = [
    { kind: 'trash', device: 0, document: 0 },
    typed(1),
    { kind: 'trash', device: 1, document: 0 },
    wait(61_000),
    { kind: 'lose', device: 0 },
    { kind: 'erase', device: 0, document: 0 },
    { kind: 'deliver' },
    ...[wait(300), wait(300), wait(300)],
  ]
  await play(2, commands, ['slow'])
})

it('brings all devices to the same words, loses none, and says what is true', {
  tags: ['nightly'],
  timeout: patience,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 3 }),
      fc.array(command, { minLength: 5, maxLength: 25, size: 'max' }),
      fc.array(fc.constantFrom(...faults), { maxLength: 30, size: 'max' }),
      play,
    ),
    { numRuns: runs(500) },
  )
})
