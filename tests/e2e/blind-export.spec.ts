import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download } from '@playwright/test'
import { findIdentity } from '@/lib/resume/blind/find-identity'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { expect, test } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { ferryPilot } from './support/resumes'

const pilot = {
  ...ferryPilot,
  basics: {
    ...ferryPilot.basics,
    summary: 'Zoë Łukasiewicz, born 1 May 1984, pilots ferries. She writes at zoe@example.org.',
  },
}

/** Reads a file by our own import, which runs as the command; returns what it finds, as text. */
async function importedText(file: Download) {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-blind-'))
  const name = file.suggestedFilename()
  await file.saveAs(join(folder, name))
  const words = ['scripts/vitae.mjs', 'import', join(folder, name), '--out', join(folder, 'read')]
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  expect(status).toBe(0)
  const [made = ''] = readdirSync(join(folder, 'read'))
  const text = readFileSync(join(folder, 'read', made), 'utf8')
  rmSync(folder, { recursive: true, force: true })
  return text + stderr
}

test('a CV is saved without its person, and an import finds nobody in it', async ({
  page,
  editor,
}) => {
  await editor.startWith(pilot)
  const known = importJsonResume(pilot, createIdGenerator())
  if (!known.ok) throw new Error('The CV could not be read')
  for (const format of [/^PDF$/, /^Word$/]) {
    await editor.choose('More formats', 'Export')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await dialog.getByRole('radio', { name: format }).check()
    await dialog.getByRole('switch', { name: 'Without name, photo and address' }).check()
    await expect(dialog.getByText(/^Checked:/)).toBeVisible()
    await dialog.getByText('Words that may reveal a gender').click()
    await expect(dialog.getByText('She', { exact: true })).toBeVisible()
    await expectNothingSeriousInBothColours(page, 'the export dialog')
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download file' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^CV\.(pdf|docx)$/)
    const text = await importedText(file)
    expect(findIdentity(known.document, text)).toEqual([])
    expect(text).not.toMatch(/Zoë|Łukasiewicz|1984|example\.org/)
    expect(text).toContain('Bay Ferries')
    await expect(dialog).toHaveCount(0)
  }
  // The CV is as it was, and the switch is off again.
  await expect(editor.name).toHaveValue('Zoë Łukasiewicz')
  const whole = await editor.saveAs(/^PDF$/)
  expect(whole.suggestedFilename()).toBe('Zoë-Łukasiewicz-CV.pdf')
  expect(findIdentity(known.document, await importedText(whole))).toContain('name')
})
