import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  checkFormat,
  currentFormat,
  makeDataFolder,
  readFormat,
  upgradeDataFolder,
  writeFormat,
} from './data-folder-format'
import { isDataFolderInUse, lockDataFolder, networkDriveWarning } from './lock'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitae-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the format of a data folder', () => {
  const backups: string[] = []
  const backUp = async (name: string) => {
    backups.push(`${name} ${readFileSync(join(folder, 'log'), 'utf8')}`)
  }
  const step = (from: number) => ({
    from,
    run: async () => {
      writeFileSync(join(folder, 'log'), `made ${from + 1}`)
    },
  })
  beforeEach(() => {
    backups.length = 0
  })

  it('is written into a new folder', async () => {
    await upgradeDataFolder(folder, { backUp })
    expect(readFormat(folder)).toBe(currentFormat)
    expect(backups).toEqual([])
  })

  it('grows step by step, each after a backup, and goes on where it was cut off', async () => {
    writeFormat(folder, 1)
    writeFileSync(join(folder, 'log'), 'as it was')
    let isBroken = true
    const breaking = {
      from: 2,
      run: async () => {
        if (isBroken) throw new Error('cut off')
        await step(2).run()
      },
    }
    const upgrade = () =>
      upgradeDataFolder(folder, { backUp, steps: [step(1), breaking, step(3)], target: 4 })
    await expect(upgrade()).rejects.toThrow('cut off')
    expect(readFormat(folder)).toBe(2)
    isBroken = false
    await upgrade()
    expect(readFormat(folder)).toBe(4)
    expect(backups).toEqual([
      'before-format-2 as it was',
      'before-format-3 made 2',
      'before-format-3 made 2',
      'before-format-4 made 3',
    ])
  })

  it('is not touched when no backup can be made', async () => {
    writeFormat(folder, 1)
    const options = { backUp: () => Promise.reject(new Error('full')), steps: [step(1)], target: 2 }
    await expect(upgradeDataFolder(folder, options)).rejects.toThrow('full')
    expect(readFormat(folder)).toBe(1)
    expect(existsSync(join(folder, 'log'))).toBe(false)
  })

  it('is refused in a sentence when it is newer or cannot be read', async () => {
    writeFormat(folder, 7)
    await expect(upgradeDataFolder(folder, { backUp })).rejects.toThrow(
      /^The data folder .* was written by a newer version of Vitae \(format 7.*\.$/,
    )
    expect(() => checkFormat(folder)).toThrow('newer')
    expect(readFormat(folder)).toBe(7)
    for (const text of ['{', '{"format": "1"}', '{"format": 0}', '']) {
      writeFileSync(join(folder, 'format.json'), text)
      await expect(upgradeDataFolder(folder, { backUp })).rejects.toThrow('is damaged')
    }
  })

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)('needs a folder that can be written', () => {
    chmodSync(folder, 0o500)
    expect(() => makeDataFolder(folder)).toThrow(/cannot be written/)
  })

  it('needs a folder at all', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => makeDataFolder(join(folder, 'file'))).toThrow(/cannot be written/)
  })
})

it('a data folder on a network drive is warned of, and no other', () => {
  const warningOf = (type: number) => networkDriveWarning(folder, () => type)
  expect(warningOf(0x6969)).toMatch(/is on a network drive \(NFS\).*VITAE_DATA/)
  for (const type of [0x517b, 0xff534d42, 0xfe534d42]) expect(warningOf(type)).toContain('(SMB)')
  // ext4, xfs, btrfs, tmpfs and overlayfs.
  for (const type of [0xef53, 0x58465342, 0x9123683e, 0x01021994, 0x794c7630])
    expect(warningOf(type)).toBe('')
  expect(networkDriveWarning(folder)).toBe('')
})

describe('the lock of a data folder', () => {
  it('is had by one, and free again after it', () => {
    const unlock = lockDataFolder(folder)
    expect(() => lockDataFolder(folder)).toThrow(
      new RegExp(`^Another Vitae server \\(process ${process.pid}\\) works with .*\\.$`),
    )
    expect(isDataFolderInUse(folder)).toBe(true)
    unlock()
    expect(isDataFolderInUse(folder)).toBe(false)
    lockDataFolder(folder)()
  })

  it('ends with its process, however that ends', async () => {
    const script = `
      const { DatabaseSync } = require('node:sqlite')
      const lock = new DatabaseSync(${JSON.stringify(join(folder, 'server.lock'))})
      lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
      console.log('locked')
      setInterval(() => {}, 1000)
    `
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '-e', script])
    await new Promise((resolve) => child.stdout.once('data', resolve))
    expect(isDataFolderInUse(folder)).toBe(true)
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    lockDataFolder(folder)()
  })
})
