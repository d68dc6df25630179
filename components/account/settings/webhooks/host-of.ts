/** Returns the host of the address of a webhook, as a short name for it. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)
