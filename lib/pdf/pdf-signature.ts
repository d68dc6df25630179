const signature = [0x25, 0x50, 0x44, 0x46, 0x2d]

/** Returns whether a file begins as a PDF (ISO 32000-2, 7.5.2). Whether it opens is another question. */
export const isPdfFile = (bytes: Uint8Array): boolean =>
  signature.every((byte, at) => bytes[at] === byte)
