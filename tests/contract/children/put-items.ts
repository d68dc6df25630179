// Puts as fast as it can and says what was answered: `ack <key> <n>`. Killed by its test.
import { openEmbeddedItems } from '@/lib/server/items/embedded/open-items'

const [file = '', name = ''] = process.argv.slice(2)
const items = openEmbeddedItems({ file, now: Date.now })
const filling = 'x'.repeat(15_000)

async function write(sk: string): Promise<void> {
  for (let n = 1; ; n++) {
    const result = await items.put({ pk: name, sk, data: { n, filling } }, 'any')
    if (result.ok) process.stdout.write(`ack ${sk} ${n}\n`)
  }
}

await Promise.all(Array.from({ length: 8 }, (_, at) => write(`writer-${at}`)))
