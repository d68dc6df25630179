/** Bytes per call: some engines limit the number of arguments. */
const part = 8_192

/** Encodes a JPEG as a data URL (RFC 2397). */
export function jpegDataUrl(bytes: Uint8Array): string {
  let binary = ''
  for (let from = 0; from < bytes.length; from += part) {
    binary += String.fromCharCode(...bytes.subarray(from, from + part))
  }
  return `data:image/jpeg;base64,${btoa(binary)}`
}

const dataUrl = /^data:image\/[a-z0-9.+-]+;base64,([A-Za-z0-9+/=\s]*)$/i

/** Whether a text is a data URL, valid or not. */
export const isDataUrl = (text: unknown): text is string =>
  typeof text === 'string' && /^\s*data:/i.test(text)

/** Decodes the image of a data URL; null for other URLs, which are not fetched. */
export function decodeDataUrl(address: string): Uint8Array<ArrayBuffer> | null {
  const encoded = dataUrl.exec(address.trim())?.[1]
  if (encoded === undefined) return null
  try {
    const binary = atob(encoded)
    return Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
  } catch {
    return null
  }
}
