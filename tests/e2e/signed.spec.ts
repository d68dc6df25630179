import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { appendValue, findValue } from '@/lib/pdf/signing/append-value'
import { expect, test } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'

const cv = { basics: { name: 'Test Pilot', label: 'Ferry pilot' } }

/** Verifies a file by the command, and returns its exit code and what it says. */
function verify(path: string, ...options: string[]) {
  const words = ['scripts/vitae.mjs', 'verify', path, ...options]
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  return { status, stdout }
}

test('a signed CV proves that it is unchanged, and says which line is not', async ({
  editor,
  page,
}, info) => {
  await editor.startWith(cv)
  await editor.choose('More formats', 'Export')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const sign = dialog.getByRole('switch', { name: 'Sign it' })
  await sign.focus()
  await page.keyboard.press('Space')
  const shown = dialog.getByText(/^[0-9a-f]{64}$/)
  await expect(shown).toBeVisible()
  const key = await shown.innerText()
  await expectNothingSeriousInBothColours(page, 'the export dialog')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download file' }).click()
  const signed = info.outputPath('signed.pdf')
  await (await download).saveAs(signed)

  expect(verify(signed, '--key', key)).toMatchObject({ status: 0 })
  expect(verify(signed, '--key', key.replace(/./, 'x'))).toMatchObject({ status: 7 })
  const value = findValue(readFileSync(signed))?.value ?? ''

  await editor.startWith({ basics: { ...cv.basics, label: 'Admiral of the fleet' } })
  const plain = await editor.downloadBytes()
  const tampered = Buffer.from(appendValue(new Uint8Array(plain), value, '0'.repeat(32)))

  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url())
  })
  await page.goto('/verify')
  await expect(page.getByRole('button', { name: 'Choose a PDF' })).toBeEnabled()
  const choose = page.locator('input[type=file]')
  await choose.setInputFiles(signed)
  await expect(page.getByRole('heading', { name: 'Results for signed.pdf' })).toBeFocused()
  await expect(page.getByText(/^Unchanged since it was signed on /)).toBeVisible()
  await expect(page.getByText('Test Pilot')).toBeVisible()
  const compare = page.getByRole('textbox', { name: 'Key to compare' })
  await compare.fill(` ${key.toUpperCase()} `)
  await expect(page.getByText('It’s the same key.')).toBeVisible()
  await compare.fill(key.slice(1))
  await expect(page.getByText('It’s a different key.')).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'a verified file')

  const file = { name: 'tampered.pdf', mimeType: 'application/pdf', buffer: tampered }
  await choose.setInputFiles(file)
  await expect(page.getByText(/^This isn’t the file that was signed on /)).toBeVisible()
  await expect(page.locator('del')).toHaveText(['Ferry pilot'])
  await expect(page.locator('ins')).toHaveText(['Admiral of the fleet'])
  await expectNothingSeriousInBothColours(page, 'a tampered file')
  await choose.setInputFiles({ ...file, buffer: Buffer.from(plain) })
  await expect(page.getByText(/isn’t signed with Vitae/)).toBeVisible()
  expect(sent).toEqual([])
})
