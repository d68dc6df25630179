// Adds one to a number so often, only ever over the version that it read: `done <refused>`.
import { openEmbeddedItems } from '@/lib/server/items/embedded/open-items'

const [file = '', times = ''] = process.argv.slice(2)
const items = openEmbeddedItems({ file, now: Date.now })
const key = { pk: 'number', sk: 'n' }
let refused = 0
process.stdout.write('ready\n')
for (let done = 0; done < Number(times); ) {
  const item = await items.get(key)
  const data = { n: Number(item?.data.n ?? 0) + 1 }
  const result = await items.put({ ...key, data }, item?.version ?? 'absent')
  if (result.ok) done++
  else refused++
}
items.close()
process.stdout.write(`done ${refused}\n`)
