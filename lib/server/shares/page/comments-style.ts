import 'server-only'

/** Look of the comments on a shared page, after that of the page. */
export const commentsStyle = `
.comments{min-width:0;display:grid;gap:1rem}
.comments,.comment{scroll-margin-top:5rem}
.comments h2{font-size:1.25rem;line-height:1.3}
.comments h3{font-size:1rem;margin:0}
.comments .soft{color:var(--soft);font-size:.875rem}
.comments ul{list-style:none;padding:0;display:grid;gap:1rem}
.comments li,.comment{display:grid;gap:.5rem;background:var(--sheet);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.25rem;min-width:0}
.comments blockquote,.comments .quote{margin:0;padding:.125rem .75rem;border:0;border-inline-start:3px solid var(--action);border-radius:0;color:var(--soft);background:none;font-weight:400;min-height:0;text-align:start;display:block;max-height:9rem;overflow:auto;overflow-wrap:anywhere}
.comments .quote{min-height:2.75rem;text-decoration:underline;text-underline-offset:.15em}
.comments .words{white-space:pre-wrap;overflow-wrap:anywhere}
.comments .state{font-weight:600;font-size:.875rem;color:var(--action)}
.comments .answer{border-top:1px solid var(--line);padding-top:.5rem;margin-inline-start:1rem}
.comments .sent{font-weight:600}
.comments .wrong{color:light-dark(#a3161b,#ff9d9a);font-weight:600}
.comment label{display:grid;gap:.375rem;font-weight:600}
.comment input,.comment textarea{font:inherit;font-weight:400;min-height:2.75rem;padding:.5rem .75rem;border:1px solid light-dark(#7a8494,#7d8899);border-radius:.5rem;background:var(--sheet);color:var(--ink);width:100%;resize:vertical}
.actions{display:flex;flex-wrap:wrap;gap:.5rem}
.comment.floating{position:fixed;z-index:3;inset-block-end:1rem;inset-inline-end:1rem;width:min(26rem,calc(100vw - 2rem));max-height:calc(100dvh - 2rem);overflow:auto;box-shadow:0 .5rem 2rem #0006}
.mark{position:absolute;z-index:2;box-shadow:0 .25rem 1rem #0004}
::highlight(comments){background-color:light-dark(#ffe9a8,#5a4a12);color:light-dark(#14181f,#fff)}
::highlight(marked){background-color:light-dark(#c9d2ff,#3a4585);color:light-dark(#14181f,#fff)}
@media (min-width:80rem){.comments{grid-column:1}.pages{grid-column:2;grid-row:1/span 2}}
@media print{.comments,.mark{display:none!important}}`
