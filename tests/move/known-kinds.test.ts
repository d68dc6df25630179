import { expect, it } from 'vitest'
import { declaredKinds } from '@/lib/server/rows'
import { readSource, sourceFiles } from '../support/source-files'

// Rows whose key is written beside their declaration would be unknown to a move, the archive and a deletion.

const files = sourceFiles(['lib/server']).filter((file) => !/\.test\.ts$|\/testing\//.test(file))

it('lists every kind of row that is declared', () => {
  const declared = files.flatMap((file) =>
    [...readSource(file).matchAll(/export const (\w+) = rowKind\(/g)].map(([, name = '']) => name),
  )
  const list = /declaredKinds[^[]*\[\][^[]*\[([\s\S]*?)\n\]/.exec(readSource('lib/server/rows.ts'))
  const listed = [...(list?.[1] ?? '').matchAll(/^ {2}(\w+),$/gm)].map(([, name = '']) => name)
  expect(listed.length).toBeGreaterThan(70)
  expect(listed.toSorted()).toEqual(declared.toSorted())
  expect(new Set(declaredKinds.map(({ prefix }) => prefix)).size).toBe(declaredKinds.length)
})

/** Sort keys of rows within a partition of their own, which go the way of their partition. */
const withinPartitions = new Set([
  ...['identity', 'tries', 'flow', 'invitation', 'trip', 'link', 'job', 'arrival', 'state'],
  ...['first-operator', 'ai-server', 'probe', 'out#', 'client', 'domain-claim', 'open-due-day'],
  ...['old-rows', 'erased', 'wrote#', 'installation', 'process#'],
])

it('writes no key of a row beside its declaration', () => {
  const written =
    /\b(?:pk|sk)(?:: | = )['`]([a-z][a-z-]*#?)|const \w*(?:[pP]refix|[pP]artition)\w* = '([a-z][a-z-]*#?)'/g
  const found = files.flatMap((file) =>
    [...readSource(file).matchAll(written)].map(
      ([, key, constant]) => `${key ?? constant} ${file}`,
    ),
  )
  const exempt = new Set([
    // Adapters and steps of the data folder that work on rows of any kind, or on their form in the past.
    'body# lib/server/items/aws/shard-bodies.ts',
    'person lib/server/data-folder/steps/list-people.ts',
    // What a constant names that is no key of a row.
    'backup- lib/server/data-folder/create-backup.ts',
    'model# lib/server/ai/model-call-rows.ts',
  ])
  const wrong = found.filter(
    (one) => !exempt.has(one) && !withinPartitions.has(one.split(' ')[0] ?? ''),
  )
  expect(wrong).toEqual([])
})

it('begins no text with the key of another kind', () => {
  const prefixes = declaredKinds.map(({ prefix }) => prefix).filter((one) => one.endsWith('#'))
  const literal = new RegExp(`(?<!prefix: )['\`](?:${prefixes.join('|')})`)
  // Partitions of an index that are named like the rows in it, and documents of the data folder's steps.
  const exempt = [
    'accounts/keys/key-rows.ts',
    'kernel/rows/due-rows.ts',
    'items/aws/shard-bodies.ts',
    'scim/provisioning/provisioning-rows.ts',
  ]
  const wrong = files.filter((file) =>
    literal.test(readSource(file).replace(/\/\*[\s\S]*?\*\//g, '')),
  )
  expect(wrong.filter((file) => !exempt.some((name) => file.endsWith(name)))).toEqual([])
})
