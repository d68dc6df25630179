// Writes the tables of settings in docs/operating.md and docs/deploy.md from their declarations in
// lib/server/config/settings. Committed: tests/house/settings.test.ts holds them equal.
import { readFileSync, writeFileSync } from 'node:fs'
import { writeSettingTables } from './support/setting-tables.mjs'

for (const page of ['docs/operating.md', 'docs/deploy.md']) {
  writeFileSync(page, writeSettingTables(page, readFileSync(page, 'utf8')))
}
