/**
 * Matches the start of a potential formula: at the start of a cell, and after line breaks, tabs and
 * semicolons, where a program with another delimiter may start a cell.
 */
const formulaStart = /(^|[;\t\r\n])([\s"]*)('*)(?=[=+\-@＝＋－＠])/g
const guardedStart = /(^|[;\t\r\n])([\s"]*)'('*)(?=[=+\-@＝＋－＠])/g

/**
 * Prefixes potential formulas with an apostrophe (OWASP, "CSV injection"). Reversed by
 * `unguardCell`.
 */
export const guardCell = (text: string): string => text.replace(formulaStart, "$1$2'$3")

/** Removes the apostrophes of `guardCell`, which spreadsheets and other programs also write. */
export const unguardCell = (text: string): string => text.replace(guardedStart, '$1$2$3')
