import 'server-only'

/** A download's header. */
export const asAttachment = (fileName: string) => contentDisposition('attachment', fileName)

/** The same for what a browser shows itself. */
export const asInline = (fileName: string) => contentDisposition('inline', fileName)

/** Writes the name of a file in plain letters for old programs, and the true one for all others. */
function contentDisposition(type: 'attachment' | 'inline', fileName: string): string {
  const plain = fileName.replace(/[^\w .-]/g, '_')
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${type}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
