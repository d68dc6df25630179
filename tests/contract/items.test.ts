import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedItems } from '@/lib/server/items/embedded/open-items'
import { describeItems } from './items'

describeItems('embedded', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-items-'))
  let now = 0
  const items = openEmbeddedItems({ file: join(folder, 'items.sqlite'), now: () => now })
  return {
    items,
    setNow: (milliseconds) => {
      now = milliseconds
    },
    close: async () => {
      items.close()
      rmSync(folder, { recursive: true })
    },
  }
})
