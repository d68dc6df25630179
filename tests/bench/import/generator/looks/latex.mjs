/** Styles that the TeX-like looks share: Latin Modern with its ligatures, and its real small capitals. */
export const texCss = `
body{font-variant-ligatures:common-ligatures;hyphens:none}
.sc{font-family:"Latin Modern Roman Caps","LM Roman Caps 10","Latin Modern Roman","Noto Serif";font-variant:small-caps}
ul{list-style:none;padding-inline-start:1.2em}li::before{content:"•";display:inline-block;width:1em;margin-inline-start:-1em}
table{width:100%;border-collapse:collapse}td{vertical-align:top;padding:0}td.end{text-align:end;white-space:nowrap}
`
