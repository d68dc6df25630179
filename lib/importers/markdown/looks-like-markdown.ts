/** Returns whether a text has a heading, or emphasis together with a list or link: plain text seldom does. */
export const looksLikeMarkdown = (text: string): boolean =>
  /^#{1,6} +\S/m.test(text) ||
  (/\*\*[^*\n]+\*\*/.test(text) && /^(?:[-*+] |\[[^\]\n]+\]\()/m.test(text))
