import { vi } from 'vitest'

type Entries = Map<string, Entries | string>

const missing = () => new DOMException('Not there', 'NotFoundError')

class FakeFileHandle {
  constructor(
    readonly folder: Entries,
    readonly name: string,
  ) {}

  async createWritable() {
    let text = ''
    return {
      write: async (more: string) => {
        text += more
      },
      close: async () => {
        this.folder.set(this.name, text)
      },
    }
  }

  async getFile() {
    const text = this.folder.get(this.name)
    if (typeof text !== 'string') throw missing()
    return { text: async () => text }
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
        entries.set(name, '')
      }
      return new FakeFileHandle(entries, name)
    },
    async removeEntry(name: string) {
      if (!entries.delete(name)) throw missing()
    },
    async *keys() {
      yield* [...entries.keys()]
    },
  }
}

/** The origin's private file system, in memory; empty at first. */
export function fakeFileSystem(): { files: () => string[] } {
  const root: Entries = new Map()
  vi.stubGlobal('FileSystemFileHandle', FakeFileHandle)
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => directory(root) } })
  const list = (entries: Entries, path: string): string[] =>
    [...entries].flatMap(([name, inner]) =>
      inner instanceof Map ? list(inner, `${path}${name}/`) : [`${path}${name}`],
    )
  return { files: () => list(root, '') }
}
