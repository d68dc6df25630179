/** Attributes of Pandoc, Quarto and kramdown: `{#id .class key=value}`, `{.class}`, `{:.class}`. */
const attributes =
  /[ \t]*\{:?[ \t]*(?:[#.][\w-]+|[\w-]+=(?:"[^"\n]*"|[\w-]+)|-)(?:[ \t]+(?:[#.][\w-]+|[\w-]+=(?:"[^"\n]*"|[\w-]+)|-))*[ \t]*\}/

const atLineEnd = new RegExp(`${attributes.source}[ \\t]*$`, 'gmu')
/** Attributes behind a bracketed span, link or code. */
const behindSpan = new RegExp(`(?<=[\\])\`])${attributes.source.replace('[ \\t]*', '')}`, 'gu')
/** Marks of a fenced block and commands of pages, on lines of their own. */
const blockMarks =
  /^[ \t]*(?::{3,}[ \t]*(?:\{[^}\n]*\}|[a-z][\w-]*)?|\\(?:newpage|pagebreak|clearpage|vspace\{[^}\n]*\}|hfill))[ \t]*$/gmu

/** A footnote's text, which is no part of the line above it; struck text is listed only. */
const footnote = /^[ \t]*\[\^[^\]\n]{1,40}\]:[ \t]*([^~\n]+?)[ \t]*$/gmu
/** The mark of a footnote at a word. */
const footnoteMark = /(?<=[^\s\\`])\[\^[^\]\n]{1,40}\](?![:(])/gu
/** The box of an item of a task list. */
const taskBox = /^([ \t]*[-*+][ \t]+)\[[ xX]\][ \t]+/gmu

/** Removes attributes, fences, page commands, boxes of tasks and marks of footnotes, which no CV prints; footnotes are listed. */
export const stripAttributes = (text: string): string =>
  text
    .replace(atLineEnd, '')
    .replace(behindSpan, '')
    .replace(blockMarks, '')
    .replace(footnote, '\n~~$1~~\n')
    .replace(footnoteMark, '')
    .replace(taskBox, '$1')
