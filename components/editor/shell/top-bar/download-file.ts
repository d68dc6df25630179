/** Milliseconds until the address of a file is given back: the browser has read it by then. */
const addressLife = 60_000

/** Hands a JSON file to the browser's downloads. Works offline. */
export function downloadJson(value: unknown, fileName: string) {
  const blob = new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), addressLife)
}
