/**
 * Places where a spreadsheet may begin to read a cell: its start, and, where the program takes another sign between
 * fields than the file has, behind line breaks, tabs and semicolons. There a sign that begins a formula is dangerous.
 */
const formulaStart = /(^|[;\t\r\n])([\s"]*)('*)(?=[=+\-@＝＋－＠])/g
const guardedStart = /(^|[;\t\r\n])([\s"]*)'('*)(?=[=+\-@＝＋－＠])/g

/**
 * Puts an apostrophe before everything that a spreadsheet could take for a formula (OWASP, "CSV injection").
 * `unguardCell` takes exactly these away.
 */
export const guardCell = (text: string): string => text.replace(formulaStart, "$1$2'$3")

/** Returns a cell as it was before `guardCell`; spreadsheets and other programs write the same apostrophe. */
export const unguardCell = (text: string): string => text.replace(guardedStart, '$1$2$3')
