import 'server-only'
import { loneSurrogate } from '@/lib/resume/text/control-characters'

/** Returns the header of a download. */
export const asAttachment = (fileName: string) => contentDisposition('attachment', fileName)

/** Returns the header of a file that the browser shows itself. */
export const asInline = (fileName: string) => contentDisposition('inline', fileName)

/** Writes a file name in ASCII for old clients, and the exact one for all others. */
function contentDisposition(type: 'attachment' | 'inline', fileName: string): string {
  const plain = fileName.replace(/[^\w .-]/g, '_')
  const encoded = encodeURIComponent(fileName.replace(loneSurrogate, '\ufffd')).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${type}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
