/** Milliseconds until a blob's address is given back: the browser has read it by then. */
const addressLife = 60_000

/** Returns an address of a blob that holds for a minute. */
export function temporaryAddress(blob: Blob): string {
  const address = URL.createObjectURL(blob)
  setTimeout(() => URL.revokeObjectURL(address), addressLife)
  return address
}

/** Hands a blob to the browser's downloads. Works offline. */
export function downloadBlob(blob: Blob, fileName: string): void {
  const link = document.createElement('a')
  link.href = temporaryAddress(blob)
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
}

/** Hands a file to the browser's downloads. */
export const downloadFile = (
  content: string | Uint8Array<ArrayBuffer>,
  fileName: string,
  type: string,
) => downloadBlob(new Blob([content], { type }), fileName)

/** Hands a JSON file to the browser's downloads. */
export const downloadJson = (value: unknown, fileName: string) =>
  downloadFile(JSON.stringify(value, null, 2), fileName, 'application/json')
