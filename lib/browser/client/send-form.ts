import type { AccountImportUpload } from '@/dist/answers/account-import-answers'

/** Presigned upload form for one file. */
export type SignedForm = AccountImportUpload['upload']

/** Upload timeout in milliseconds. */
const patience = 60_000

/**
 * Uploads a file with a presigned form.
 *
 * @returns true if the server has stored the bytes
 * @throws without a connection
 */
export async function sendForm(
  fetcher: typeof fetch,
  { url, fields }: SignedForm,
  file: Blob,
  milliseconds: number = patience,
): Promise<boolean> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', new Blob([file], { type: 'application/octet-stream' }))
  const signal = AbortSignal.timeout(milliseconds)
  const sent = await fetcher(url, { method: 'POST', body: form, redirect: 'error', signal })
  return sent.status === 201
}
