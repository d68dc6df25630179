import type { AccountImportUpload } from './answers/account-import-answers'

/** A form that our server has signed: it takes one file. */
export type SignedForm = AccountImportUpload['upload']

/** Milliseconds for a file on its way, over a slow line. */
const patience = 60_000

/**
 * Sends a file with the form that was signed for it.
 *
 * @returns true when the server has the bytes
 * @throws where nobody answers
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
