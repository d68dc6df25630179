/** Number of leading characters that are looked at. */
const reach = 4_000

/** Returns whether a text begins as a page or a part of one does. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|div|main|article|section|h[1-6]|p|table|ul|meta|title|style)\b/i.test(
    text.slice(0, reach),
  )
