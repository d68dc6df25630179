/** Number of leading bytes that may contain the header: mail programs can prepend lines. */
const headerReach = 1_024

/** Matches the start of JSON, RTF or markup, in which a `%PDF` string is only text. */
const beginsOtherwise = /^(?:\u00ef\u00bb\u00bf)?\s*[{[<]/

/** Returns whether bytes have the header of a PDF at or near their beginning. */
export function looksLikePdf(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headerReach))
  const at = head.indexOf('%PDF-')
  return at === 0 || (at > 0 && !beginsOtherwise.test(head))
}
