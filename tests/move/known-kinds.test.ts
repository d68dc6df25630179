import { expect, it } from 'vitest'
import { rowKinds } from '@/lib/server/exports/archive/row-kinds'
import { readSource, sourceFiles } from '../support/source-files'

// Whoever gives rows a new name learns here that a move, an export and a deletion have to know of them.

/** Names of rows within partitions of their own, which go the way of their partition. */
const withinPartitions = new Set([
  ...['identity', 'tries', 'flow', 'invitation', 'trip', 'link', 'job', 'arrival'],
  ...[
    'first-operator',
    'ai-server',
    'probe',
    'out#',
    'state',
    'client',
    'domain-claim',
    'open-due-day',
    'old-rows',
    'erased',
  ],
])

const files = sourceFiles(['lib/server']).filter(
  (file) => !/\.test\.ts$|\/testing\/|server\/move\/|row-kinds/.test(file),
)

/** Beginnings of keys as they are written down: `pk: 'files'`, `sk: \`out#${…}\`` and the like. */
const written = /\b(?:pk|sk)(?:: | = )['`]([a-z][a-z-]*#?)/g
/** Constants that keys begin with or are. */
const named = /const \w*(?:[pP]refix|[pP]artition|SettingsKey) = '([a-z][a-z-]*#?)'/g

function namesIn(file: string): string[] {
  const source = readSource(file)
  return [written, named].flatMap((pattern) =>
    [...source.matchAll(pattern)].map((match) => match[1] ?? ''),
  )
}

it('knows what becomes of every row that some code gives a name', () => {
  const known = new Set(rowKinds.flatMap(({ key }) => key.split(' ')))
  const found = new Map(files.flatMap((file) => namesIn(file).map((name) => [name, file])))
  // What a constant names that is no key of a row.
  for (const other of ['owner#', 'model#', 'backup-']) found.delete(other)
  expect(found.size).toBeGreaterThan(40)
  const unknown = [...found].filter(([name]) => !known.has(name) && !withinPartitions.has(name))
  expect(unknown).toEqual([])
})
