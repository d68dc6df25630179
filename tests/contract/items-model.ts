import fc from 'fast-check'
import type { Expected, Item, ItemDraft, Items } from '@/lib/server/items/item-types'

/** Keys that sort differently by UTF-16 and by UTF-8, and prefixes of each other. */
export const modelKeys = ['a', 'a#', 'a#1', 'a#2', 'b', 'é', '\uffee', '😀']

const key = fc.constantFrom(...modelKeys)

/** One thing that may happen to a partition. */
export const modelStep = fc.oneof(
  fc.record({
    kind: fc.constant('put' as const),
    sk: key,
    expected: fc.constantFrom<Expected>('any', 'absent', 1, 2, 3),
    gsi1sk: fc.option(fc.constantFrom('1', '2', '3')),
    lifetime: fc.option(fc.integer({ min: 1, max: 5 })),
  }),
  fc.record({
    kind: fc.constant('delete' as const),
    sk: key,
    expected: fc.constantFrom<number | 'any'>('any', 1, 2),
  }),
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    kind: fc.constant('query' as const),
    prefix: fc.constantFrom('', 'a', 'a#', 'c'),
    from: fc.option(key, { nil: undefined }),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
    limit: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ kind: fc.constant('index' as const), limit: fc.integer({ min: 1, max: 4 }) }),
)

export type ModelStep = typeof modelStep extends fc.Arbitrary<infer T> ? T : never

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** Creates the model of a store of one partition, as plain as possible. */
function createModel(now: () => number) {
  const kept = new Map<string, Item>()
  const alive = () =>
    [...kept.values()].filter(({ expiresAt }) => expiresAt === null || expiresAt * 1000 > now())
  const get = (sk: string) => alive().find((item) => item.sk === sk) ?? null
  const isFine = (sk: string, expected: Expected) => {
    const item = get(sk)
    if (expected === 'any') return true
    return expected === 'absent' ? item === null : item?.version === expected
  }
  return {
    get,
    put(draft: ItemDraft, expected: Expected) {
      if (!isFine(draft.sk, expected)) return { ok: false, code: 'version-conflict' }
      const version = (get(draft.sk)?.version ?? 0) + 1
      kept.set(draft.sk, { index: null, expiresAt: null, ...draft, version } as Item)
      return { ok: true, version }
    },
    delete(sk: string, expected: Expected) {
      if (!isFine(sk, expected)) return { ok: false, code: 'version-conflict' }
      kept.delete(sk)
      return { ok: true }
    },
    query(prefix: string, from: string, direction: 'ascending' | 'descending') {
      const found = alive()
        .filter(({ sk }) => sk.startsWith(prefix) && byBytes(sk, from) >= 0)
        .sort((a, b) => byBytes(a.sk, b.sk))
      return direction === 'ascending' ? found : found.reverse()
    },
    /** Equal keys of the index may come in any order. */
    index: () => alive().filter(({ index }) => index !== null),
  }
}

/** All pages of a question. */
export async function allPages(
  ask: (cursor: string | null) => ReturnType<Items['query']>,
): Promise<Item[]> {
  const found: Item[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Items['query']>> = await ask(cursor)
    found.push(...page.items)
    cursor = page.cursor
  } while (cursor)
  return found
}

const indexOrder = (items: Item[]) =>
  items.map(({ sk, index }) => `${index?.gsi1sk} ${sk}`).toSorted(byBytes)

/**
 * Does the same to a store and to the model.
 *
 * @returns for each step what the two answered
 */
export async function runModel(
  items: Items,
  { pk, start, setNow }: { pk: string; start: number; setNow: (milliseconds: number) => void },
  steps: readonly ModelStep[],
): Promise<{ real: unknown; right: unknown }[]> {
  let now = start
  setNow(now)
  const model = createModel(() => now)
  const gsi1pk = `index of ${pk}`
  const answers: { real: unknown; right: unknown }[] = []
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'wait') {
      now += step.seconds * 1000
      setNow(now)
    } else if (step.kind === 'put') {
      const { sk, gsi1sk, lifetime, expected } = step
      const expiresAt = lifetime === null ? null : now / 1000 + lifetime
      const index = gsi1sk === null ? null : { gsi1pk, gsi1sk }
      const draft = { pk, sk, index, expiresAt, data: { at } }
      answers.push({ real: await items.put(draft, expected), right: model.put(draft, expected) })
    } else if (step.kind === 'delete') {
      const { sk, expected } = step
      const right = model.delete(sk, expected)
      answers.push({ real: await items.delete({ pk, sk }, expected), right })
    } else if (step.kind === 'query') {
      const { kind, from, ...where } = step
      const real = await allPages((cursor) => items.query({ pk, from, ...where, cursor }))
      answers.push({ real, right: model.query(where.prefix, from ?? '', where.direction) })
    } else {
      const { limit } = step
      const real = await allPages((cursor) => items.queryIndex({ gsi1pk, limit, cursor }))
      answers.push({ real: indexOrder(real), right: indexOrder(model.index()) })
      const order = real.map(({ index }) => index?.gsi1sk ?? '')
      answers.push({ real: order, right: order.toSorted(byBytes) })
    }
  }
  for (const sk of modelKeys) {
    answers.push({ real: await items.get({ pk, sk }), right: model.get(sk) })
  }
  return answers
}
