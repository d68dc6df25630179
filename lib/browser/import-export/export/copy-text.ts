/**
 * Copies a text that is still being computed. Must be called within the click: Safari rejects a copy after an await.
 *
 * @returns `empty` for an empty text, `refused` if the browser does not allow copying
 * @throws if `text` rejects
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
  // Missing in older browsers; on plain http there is no clipboard at all.
  if (typeof ClipboardItem === 'undefined' || !clipboard?.write) {
    return clipboard.writeText(await text)
  }
  const content = text.then((made) => new Blob([made], { type: 'text/plain' }))
  return clipboard.write([new ClipboardItem({ 'text/plain': content })])
}
