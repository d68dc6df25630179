/**
 * Text that tries to become code wherever it is shown (cross-site scripting). Every one of them sets
 * `window.__pwned` if it succeeds. They go into every field that people can type or import into, and
 * must come out as the same characters.
 */
export const scriptPayloads: readonly string[] = [
  '<script>window.__pwned=1</script>',
  '"><script>window.__pwned=1</script>',
  '</textarea><script>window.__pwned=1</script>',
  '</title></style></script><script>window.__pwned=1</script>',
  '<img src=x onerror="window.__pwned=1">',
  '<img/src=`x`onerror=window.__pwned=1>',
  '<svg onload=window.__pwned=1>',
  '<svg><animate onbegin=window.__pwned=1 attributeName=x dur=1s>',
  '<svg><script href="data:text/javascript,window.__pwned=1"/></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.__pwned=1>',
  '<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>',
  '<iframe src="javascript:parent.__pwned=1"></iframe>',
  '<object data="javascript:window.__pwned=1"></object>',
  '<embed src="javascript:window.__pwned=1">',
  '<a href="javascript:window.__pwned=1" autofocus onfocus=window.__pwned=1>x</a>',
  '<input autofocus onfocus=window.__pwned=1>',
  '<details open ontoggle=window.__pwned=1>',
  '<video><source onerror=window.__pwned=1></video>',
  '<form><button formaction=javascript:window.__pwned=1>x</button></form>',
  '<base href="javascript:/a/-window.__pwned=1//">',
  '<meta http-equiv=refresh content="0;url=javascript:window.__pwned=1">',
  '<link rel=stylesheet href="data:text/css,*{background:url(javascript:window.__pwned=1)}">',
  '<style>@import "javascript:window.__pwned=1";</style>',
  '<template><script>window.__pwned=1</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=window.__pwned=1>">',
  '<!--><img src=x onerror=window.__pwned=1>-->',
  '<![CDATA[<img src=x onerror=window.__pwned=1>]]>',
  "'-(window.__pwned=1)-'",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of somebody else's templates
  '${window.__pwned=1}',
  '{{constructor.constructor("window.__pwned=1")()}}',
  '`;window.__pwned=1;//',
  ']]></script><script>window.__pwned=1</script>',
  '\u0000<script>window.__pwned=1</script>',
  '&lt;img src=x onerror=window.__pwned=1&gt;',
  '&#60;script&#62;window.__pwned=1&#60;/script&#62;',
  '\\u003cscript\\u003ewindow.__pwned=1\\u003c/script\\u003e',
  '＜script＞window.__pwned=1＜/script＞',
  '<ScRiPt>window.__pwned=1</sCrIpT>',
  '<scr<script>ipt>window.__pwned=1</scr</script>ipt>',
  '\u202e<script>window.__pwned=1</script>',
]

/** Targets that a link must never have. */
export const linkPayloads: readonly string[] = [
  'javascript:window.__pwned=1',
  'JaVaScRiPt:window.__pwned=1',
  ' javascript:window.__pwned=1',
  'java\tscript:window.__pwned=1',
  'java\nscript:window.__pwned=1',
  '\u0001javascript:window.__pwned=1',
  'javascript://example.org/%0awindow.__pwned=1',
  'data:text/html,<script>opener.__pwned=1</script>',
  'data:text/html;base64,PHNjcmlwdD5vcGVuZXIuX19wd25lZD0xPC9zY3JpcHQ+',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:null/0',
  'filesystem:http://example.org/x',
  'view-source:https://example.org/',
  'https://user:secret@example.org/',
  '//example.org/path',
]

/** The links as people could type them in the markup of a rich field. */
export const markupPayloads: readonly string[] = linkPayloads.flatMap((target) => [
  `[x](${target})`,
  `[x](<${target}>)`,
  `<${target}>`,
])
