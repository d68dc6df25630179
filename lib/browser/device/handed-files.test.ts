import { afterEach, expect, it, vi } from 'vitest'
import { takeHandedFiles } from './handed-files'

afterEach(() => vi.unstubAllGlobals())

it('takes files that the system opens with the app', async () => {
  let open = (_: { files: object[] }) => {}
  vi.stubGlobal('launchQueue', { setConsumer: (take: typeof open) => (open = take) })
  const take = vi.fn()
  takeHandedFiles(take)
  open({ files: [] })
  const file = new File(['%PDF'], 'cv.pdf')
  open({ files: [{ getFile: async () => file }] })
  await vi.waitFor(() => expect(take).toHaveBeenCalledExactlyOnceWith([file]))
})

it('takes shared files once, with their names', async () => {
  const held = new Map([['http://localhost/shared/0?name=L%C3%A9a%20%26%20co.pdf', '%PDF']])
  const cache = {
    keys: async () => [...held.keys()].map((url) => ({ url })),
    match: async ({ url }: { url: string }) => new Response(held.get(url)),
    delete: async ({ url }: { url: string }) => held.delete(url),
  }
  vi.stubGlobal('caches', { has: async () => true, open: async () => cache })
  const take = vi.fn<(files: File[]) => void>()
  takeHandedFiles(take)
  await vi.waitFor(() => expect(take).toHaveBeenCalledOnce())
  const [file] = take.mock.calls[0]?.[0] ?? []
  expect([file?.name, await file?.text(), held.size]).toEqual(['Léa & co.pdf', '%PDF', 0])
  takeHandedFiles(take)
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(take).toHaveBeenCalledOnce()
})
