import type { JournalNamespace } from '../journal-types'

/** Files by name, each written as a whole or not at all, and folders of such. */
export type CopyFolder = {
  put: (name: string, content: string | Blob) => Promise<void>
  /** Takes away a file, or a folder with all that is in it. */
  remove: (name: string) => Promise<void>
  /** The names of all files and folders. */
  names: () => Promise<string[]>
  /** Null where there is none of that name. */
  read: (name: string) => Promise<Blob | null>
  /** The folder of that name in this one, made where there is none. */
  inside: (name: string) => Promise<CopyFolder>
}

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
  const all = folderOf(await navigator.storage.getDirectory())
  return (await all.inside(root)).inside(encodeURIComponent(namespace))
}

function folderOf(folder: FileSystemDirectoryHandle): CopyFolder {
  return {
    async put(name, content) {
      const file = await folder.getFileHandle(name, { create: true })
      // The new content is written to a file beside it, which replaces it when it is closed.
      const writable = await file.createWritable()
      await writable.write(content)
      await writable.close()
    },
    async remove(name) {
      try {
        await folder.removeEntry(name, { recursive: true })
      } catch (error) {
        if (!isMissing(error)) throw error
      }
    },
    async names() {
      const names: string[] = []
      for await (const name of folder.keys()) names.push(name)
      return names
    },
    async read(name) {
      try {
        return await (await folder.getFileHandle(name)).getFile()
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },
    inside: async (name) => folderOf(await folder.getDirectoryHandle(name, { create: true })),
  }
}
