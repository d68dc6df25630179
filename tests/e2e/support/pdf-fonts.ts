import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Names of the fonts on the first page of a PDF, without the tag of their subset. */
export async function fontsIn(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, fontExtraProperties: true })
  const page = await (await task.promise).getPage(1)
  const content = await page.getTextContent()
  await page.getOperatorList()
  const names = Object.keys(content.styles).map((id): string => page.commonObjs.get(id).name)
  await task.destroy()
  return [...new Set(names.map((name) => name.replace(/^[A-Z]{6}\+/, '')))].sort()
}
