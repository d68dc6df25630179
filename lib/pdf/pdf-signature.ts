const signature = [0x25, 0x50, 0x44, 0x46, 0x2d]

/** Returns whether a file has the PDF signature (ISO 32000-2, 7.5.2). It may still be corrupt. */
export const isPdfFile = (bytes: Uint8Array): boolean =>
  signature.every((byte, at) => bytes[at] === byte)
