/** Milliseconds until a blob URL is revoked; the browser has read it by then. */
const addressLife = 60_000

/** Creates a blob URL that is revoked after a minute. */
export function temporaryAddress(blob: Blob): string {
  const address = URL.createObjectURL(blob)
  setTimeout(() => URL.revokeObjectURL(address), addressLife)
  return address
}

/** Downloads a blob. Works offline. */
export function downloadBlob(blob: Blob, fileName: string): void {
  const link = document.createElement('a')
  link.href = temporaryAddress(blob)
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
}

/** Downloads a file. */
export const downloadFile = (
  content: string | Uint8Array<ArrayBuffer>,
  fileName: string,
  type: string,
) => downloadBlob(new Blob([content], { type }), fileName)

/** Downloads a value as a JSON file. */
export const downloadJson = (value: unknown, fileName: string) =>
  downloadFile(JSON.stringify(value, null, 2), fileName, 'application/json')
