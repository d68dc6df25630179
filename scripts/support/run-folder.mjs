import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.mjs'

/** Folder of what runs here now: the lock, the servers. Not in `node_modules`, which an installation deletes. */
export const runFolder = join(root, '.vitae-run')

/** Reads a JSON file; null where there is none, or none that is whole. */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Writes a file at once: readers find the old or the new one, never a part. */
export function writeWhole(file, text) {
  const whole = `${file}.${process.pid}`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(whole, text)
  renameSync(whole, file)
}

/** Writes a JSON file at once. */
export const writeJson = (file, value) => writeWhole(file, JSON.stringify(value))

/** Creates a JSON file unless there is one already. Returns whether it did. */
export function createJson(file, value) {
  const whole = `${file}.${process.pid}`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(whole, JSON.stringify(value))
  try {
    linkSync(whole, file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(whole, { force: true })
  }
}

/** Returns true for an error of a folder in which this user may not write. */
export const isReadOnly = (error) => ['EACCES', 'EPERM', 'EROFS'].includes(error?.code)
