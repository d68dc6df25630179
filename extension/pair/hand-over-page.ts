/** Mark of the page of Vitae on which CVs are handed over. */
const mark = '[data-vitae-hand-over]'

/** Returns whether this page says that it hands over CVs. Which origin it has is what the person decides on. */
export const isHandOverPage = () => document.querySelector(mark) !== null
