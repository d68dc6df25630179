/** Cache in which the service worker holds files of a share sheet until the page has taken them (public/sw.js). */
const sharedFiles = 'vitae-shared'

type LaunchQueue = {
  setConsumer: (take: (launch: { files: readonly FileSystemFileHandle[] }) => void) => void
}

async function takeShared(): Promise<File[]> {
  if (!(await caches.has(sharedFiles))) return []
  const cache = await caches.open(sharedFiles)
  const files: File[] = []
  for (const request of await cache.keys()) {
    const held = await cache.match(request)
    const name = new URL(request.url).searchParams.get('name') ?? ''
    if (held) files.push(new File([await held.blob()], name))
    await cache.delete(request)
  }
  return files
}

/**
 * Takes the files that the system has handed to the installed app, each once: opened with it, or by a share sheet.
 * Nothing of them is left behind.
 */
export function takeHandedFiles(take: (files: File[]) => void): void {
  const takeSome = (files: File[]) => files.length > 0 && take(files)
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue }
  launchQueue?.setConsumer(({ files }) => {
    void Promise.all(files.map((file) => file.getFile())).then(takeSome)
  })
  // Absent on plain http, refused by some private windows.
  if ('caches' in globalThis) takeShared().then(takeSome, () => {})
}
