/** Returns whether bytes begin as RTF 1.x does. */
export const looksLikeRtf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 6)) === '{\\rtf1'
