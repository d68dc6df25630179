/** Attributes of Pandoc, Quarto and kramdown: `{#id .class key=value}`, `{.class}`, `{:.class}`. */
const attributes =
  /[ \t]*\{:?[ \t]*(?:[#.][\w-]+|[\w-]+=(?:"[^"\n]*"|[\w-]+)|-)(?:[ \t]+(?:[#.][\w-]+|[\w-]+=(?:"[^"\n]*"|[\w-]+)|-))*[ \t]*\}/

const atLineEnd = new RegExp(`${attributes.source}[ \\t]*$`, 'gmu')
/** Attributes behind a bracketed span, link or code. */
const behindSpan = new RegExp(`(?<=[\\])\`])${attributes.source.replace('[ \\t]*', '')}`, 'gu')
/** Marks of a fenced block and commands of pages, on lines of their own. */
const blockMarks =
  /^[ \t]*(?::{3,}[ \t]*(?:\{[^}\n]*\}|[a-z][\w-]*)?|\\(?:newpage|pagebreak|clearpage|vspace\{[^}\n]*\}|hfill))[ \t]*$/gmu

/** A footnote's text, which CommonMark takes for the address of a link if it is one word. */
const footnote = /^([ \t]*)\[(?=\^[^\]\n]+\]:)/gmu

/** Removes attributes, fences and page commands, which dialects of Markdown do not print; footnotes stay text. */
export const stripAttributes = (text: string): string =>
  text
    .replace(atLineEnd, '')
    .replace(behindSpan, '')
    .replace(blockMarks, '')
    .replace(footnote, '$1\\[')
