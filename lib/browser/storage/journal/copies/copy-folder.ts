import type { JournalNamespace } from '../journal-types'

/** Folder of files that are written atomically, and of subfolders. */
export type CopyFolder = {
  put: (name: string, content: string | Blob) => Promise<void>
  /** Deletes a file, or a folder with its content. */
  remove: (name: string) => Promise<void>
  /** Returns the names of all files and folders. */
  names: () => Promise<string[]>
  /** Null if the file does not exist. */
  read: (name: string) => Promise<Blob | null>
  /** Returns the subfolder of that name, created if missing. */
  inside: (name: string) => Promise<CopyFolder>
}

const root = 'second-copies'

const isMissing = (error: unknown) =>
  error instanceof DOMException && error.name === 'NotFoundError'

/**
 * Opens the folder of a namespace in the origin private file system, whose files survive a deleted IndexedDB. Null if
 * unsupported (plain http, some private modes, Safari before 26).
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
      // The content is written to a temporary file, which replaces the old one on close.
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
