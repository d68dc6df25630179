import { vi } from 'vitest'

type Entries = Map<string, Entries | Blob>

const missing = () => new DOMException('Not there', 'NotFoundError')

class FakeFileHandle {
  constructor(
    readonly folder: Entries,
    readonly name: string,
  ) {}

  async createWritable() {
    const parts: (string | Blob)[] = []
    return {
      write: async (more: string | Blob) => {
        parts.push(more)
      },
      close: async () => {
        this.folder.set(this.name, new Blob(parts))
      },
    }
  }

  async getFile() {
    const file = this.folder.get(this.name)
    if (!(file instanceof Blob)) throw missing()
    return file
  }
}

function directory(entries: Entries) {
  return {
    async getDirectoryHandle(name: string, { create = false } = {}) {
      const inner = entries.get(name)
      if (inner instanceof Map) return directory(inner)
      if (!create) throw missing()
      const made: Entries = new Map()
      entries.set(name, made)
      return directory(made)
    },
    async getFileHandle(name: string, { create = false } = {}) {
      if (!entries.has(name)) {
        if (!create) throw missing()
        entries.set(name, new Blob())
      }
      return new FakeFileHandle(entries, name)
    },
    async removeEntry(name: string, { recursive = false } = {}) {
      const inner = entries.get(name)
      if (inner instanceof Map && inner.size > 0 && !recursive) {
        throw new DOMException('Not empty', 'InvalidModificationError')
      }
      if (!entries.delete(name)) throw missing()
    },
    async *keys() {
      yield* [...entries.keys()]
    },
  }
}

type Listed = { path: string; folder: Entries; name: string }

function list(entries: Entries, path = ''): Listed[] {
  return [...entries].flatMap(([name, inner]) =>
    inner instanceof Map
      ? list(inner, `${path}${name}/`)
      : [{ path: `${path}${name}`, folder: entries, name }],
  )
}

/** In-memory origin private file system, initially empty. */
export function fakeFileSystem() {
  const root: Entries = new Map()
  vi.stubGlobal('FileSystemFileHandle', FakeFileHandle)
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => directory(root) } })
  return {
    /** Returns the paths of all files. */
    files: () => list(root).map(({ path }) => path),
    /** Corrupts a file. */
    async change(path: string, to: (text: string) => string) {
      const found = list(root).find((file) => file.path === path)
      const file = found?.folder.get(found.name)
      if (!found || !(file instanceof Blob)) throw missing()
      found.folder.set(found.name, new Blob([to(await file.text())]))
    },
  }
}
