import type { JournalNamespace } from '../types'

/** Texts by name, each written as a whole or not at all. */
export type CopyFolder = {
  put: (name: string, text: string) => Promise<void>
  remove: (name: string) => Promise<void>
  names: () => Promise<string[]>
  /** Null where there is none of that name. */
  read: (name: string) => Promise<string | null>
}

const ending = '.json'
const root = 'second-copies'

const isMissing = (error: unknown) =>
  error instanceof DOMException && error.name === 'NotFoundError'

/**
 * The folder of a namespace in the origin's private file system: files of their own on the disk, which
 * do not share the fate of IndexedDB. Null where the browser has none (plain http, some private
 * modes, Safari before 26).
 */
export async function openCopyFolder(namespace: JournalNamespace): Promise<CopyFolder | null> {
  if (typeof navigator === 'undefined' || !navigator.storage?.getDirectory) return null
  if (!('createWritable' in FileSystemFileHandle.prototype)) return null
  const all = await (await navigator.storage.getDirectory()).getDirectoryHandle(root, {
    create: true,
  })
  const folder = await all.getDirectoryHandle(encodeURIComponent(namespace), { create: true })
  return {
    async put(name, text) {
      const file = await folder.getFileHandle(`${name}${ending}`, { create: true })
      // What is written lies in a file beside it, which takes its place when it is closed.
      const writable = await file.createWritable()
      await writable.write(text)
      await writable.close()
    },
    async remove(name) {
      try {
        await folder.removeEntry(`${name}${ending}`)
      } catch (error) {
        if (!isMissing(error)) throw error
      }
    },
    async names() {
      const names: string[] = []
      for await (const name of folder.keys()) {
        if (name.endsWith(ending)) names.push(name.slice(0, -ending.length))
      }
      return names
    },
    async read(name) {
      try {
        return await (await (await folder.getFileHandle(`${name}${ending}`)).getFile()).text()
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },
  }
}
