/**
 * Puts a text on the clipboard that is still being made. Call it within the press of a button: Safari allows
 * copying there alone, and a text that is awaited first comes too late.
 *
 * @returns `empty` when the text is, `refused` when the browser allows no copying
 * @throws when `text` rejects
 */
export async function copyText(text: Promise<string>): Promise<'copied' | 'empty' | 'refused'> {
  try {
    await write(text.then((made) => made || Promise.reject(new Error('nothing to copy'))))
    return 'copied'
  } catch {
    return (await text) === '' ? 'empty' : 'refused'
  }
}

async function write(text: Promise<string>): Promise<void> {
  const { clipboard } = navigator
  // Absent in older browsers, and the clipboard as a whole on plain http.
  if (typeof ClipboardItem === 'undefined' || !clipboard?.write) {
    return clipboard.writeText(await text)
  }
  const content = text.then((made) => new Blob([made], { type: 'text/plain' }))
  return clipboard.write([new ClipboardItem({ 'text/plain': content })])
}
